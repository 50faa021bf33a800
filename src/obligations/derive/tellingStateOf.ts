import { momentOf, type Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { TellingState } from "../telling.ts";
import type { Context } from "../terms/context.ts";

/**
 * Says where a telling stands by the limit of one obligation. Where no more than the day is known of what was done, it is late only when
 * the whole day is.
 *
 * @internal
 */
export function tellingStateOf(
  done: Timed | undefined,
  { dueAt, state }: Obligation,
  { asOf, calendar }: Pick<Context, "asOf" | "calendar">,
): TellingState {
  const limit = dueAt === null ? Number.POSITIVE_INFINITY : momentOf(dueAt, calendar.zone).to;
  if (done && done.from < limit) return "done";
  if (state === "waived") return "waived";
  if (done) return "done-late";
  return asOf < limit ? "open" : "overdue";
}
