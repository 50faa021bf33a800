import type { Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import { obligationOf, type Subject } from "../terms/obligationOf.ts";
import { reportLateRecord } from "../terms/reportLateRecord.ts";
import { timelinessOf } from "../terms/timelinessOf.ts";
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
  const start = "event" in trigger ? [trigger.event.id] : [];
  const common = {
    limit,
    due,
    doneAt: done?.event.at,
    selfDeclared: done?.event.assertedBy === "platform",
    eventIds: [
      ...start,
      ...(done ? [done.event.id] : []),
      ...(waiver ? [waiver.granted.event.id] : []),
    ],
  };
  const judged = () => {
    if (waiver) return { state: "waived" as const, reason: "waiver" as const };
    if (due) return timelinessOf(due, done, context.asOf);
    if (limit) return { state: "not-evaluated" as const, reason: "outside-calendar" as const };
    if (term.missing !== undefined && term.limit) {
      return { state: "not-evaluated" as const, reason: "calendar-not-given" as const };
    }
    const reason = term.promised ? ("no-deadline" as const) : ("no-commitment" as const);
    return { state: "not-evaluated" as const, reason };
  };
  return obligationOf(term, trigger, subject, { ...common, ...judged() }, context);
}
