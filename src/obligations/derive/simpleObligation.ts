import type { Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import { obligationOf, type Subject } from "../terms/obligationOf.ts";
import { reportLateRecord } from "../terms/reportLateRecord.ts";
import { type Standing, timelinessOf } from "../terms/timelinessOf.ts";
import type { Trigger } from "../terms/triggerDay.ts";
import { waiverOver } from "../terms/waivers.ts";

/**
 * Judges an obligation that one event starts and another ends: an answer, a report, a notice.
 *
 * @internal
 */
export function simpleObligation(
  term: Term,
  trigger: Trigger,
  done: Timed | undefined,
  subject: Subject,
  context: Context,
): Obligation {
  const limit = term.missing === undefined ? term.limit : undefined;
  const due = limit && context.clock.due(limit, trigger);
  const waiver =
    due &&
    waiverOver(context.waivers, { commitment: term.commitment, ...subject }, due, context.findings);
  if (due && done) reportLateRecord(done, due, context);
  if (due && waiver) reportLateRecord(waiver.granted, due, context);
  const eventIds = "event" in trigger ? [trigger.event.id] : [];
  if (done) eventIds.push(done.event.id);
  if (waiver) eventIds.push(waiver.granted.event.id);
  const standing = (): Standing => {
    if (waiver) return { state: "waived", reason: "waiver" };
    if (due) return timelinessOf(due, done, context.asOf);
    if (limit) return { state: "not-evaluated", reason: "outside-calendar" };
    if (term.missing !== undefined && term.limit) {
      return { state: "not-evaluated", reason: "calendar-not-given" };
    }
    return { state: "not-evaluated", reason: term.promised ? "no-deadline" : "no-commitment" };
  };
  const { state, reason } = standing();
  const judgement = {
    limit,
    due,
    state,
    reason,
    doneAt: done?.event.at,
    selfDeclared: done?.event.assertedBy === "platform",
    eventIds,
  };
  return obligationOf(term, trigger, subject, judgement, context);
}
