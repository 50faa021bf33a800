import type { Timed } from "../events/timed.ts";
import type { Context } from "./context.ts";
import type { Due } from "./dueClock.ts";

/**
 * Reports what is said to have happened in time and was written down only when the time was over: a block, an answer, a withdrawal, a
 * waiver. It counts: the library has no better word. The reader must know.
 *
 * @internal
 */
export function reportLateRecord(
  done: Timed,
  due: Due,
  { findings }: Pick<Context, "findings">,
): void {
  const { id, at, recordedAt } = done.event;
  if (at === recordedAt || done.to >= due.from) return;
  if (done.recordedFrom < due.to) return;
  findings.add(
    "recorded-after-due",
    [id],
    `It is said to have happened at ${at}, in time, and was recorded only at ${recordedAt}, after the limit had ended; it counts as said.`,
  );
}
