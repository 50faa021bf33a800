import { eventsOf } from "../events/eventMap.ts";
import type { Moment, Timed } from "../events/timed.ts";
import type { ObligationReason, ObligationState } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import type { Due } from "../terms/dueClock.ts";
import { reportLateRecord } from "../terms/reportLateRecord.ts";
import { timelinessOf } from "../terms/timelinessOf.ts";
import { type Waiver, waiverOver } from "../terms/waivers.ts";
import { dueOfTakedown, type TakedownDue } from "./dueOfTakedown.ts";
import { clarificationOf, excuseOf, weaknessOf } from "./excuseOf.ts";
import { type Lifting, liftingOf } from "./lifting.ts";
import { type Outcome, outcomeOf } from "./outcomeOf.ts";
import type { Removal, Takedown } from "./takedown.ts";

/** What was found of one takedown under one term. @internal */
export interface TakedownAssessment extends TakedownDue {
  readonly state: ObligationState;
  readonly reason: ObligationReason | undefined;
  /** When it was done; a moment before the trigger when the listing was already off sale. */
  readonly done: Moment | undefined;
  /** Instant as the event has it. */
  readonly doneAt: string | undefined;
  /** When it was taken back, so that following it further says nothing. */
  readonly released: Moment | undefined;
  /** The same as its event has it. */
  readonly releasedAt: string | undefined;
  readonly selfDeclared: boolean;
  readonly eventIds: readonly string[];
}

/**
 * Judges one takedown: what put it off sale, whether that stands, and whether it was in time.
 *
 * @internal
 */
export function assessTakedown(
  takedown: Takedown,
  term: Term,
  context: Context,
): TakedownAssessment {
  const { limit, due, missing } = dueOfTakedown(takedown, term, context);
  reportPartial(takedown, context);
  const released = releaseOf(takedown);
  const { outcome, inPart } = outcomeOf(takedown, due, context);
  reportInPart(takedown, inPart, context);
  const waiver = waiverFor(takedown, term, due, context);
  const unknown = unknownDue(term, limit, missing);
  const lifting = outcome ? undefined : firstLifting(takedown, due, context);
  const { asOf } = context;
  const facts = { takedown, due, unknown, outcome, inPart, lifting, released, waiver, asOf };
  const { state, reason } = standingOf(facts);
  return {
    limit,
    due,
    state,
    reason,
    done: outcome?.by,
    doneAt: outcome?.by.event.at,
    released,
    releasedAt: released?.event.at,
    selfDeclared: selfDeclared(takedown, outcome),
    eventIds: idsOf(facts, reason, context),
  };
}

function reportPartial({ partial }: Takedown, { findings }: Context): void {
  for (const { event } of partial.map(({ by }) => by)) {
    if (event.type !== "listing.blocked") continue;
    findings.add(
      "only-variants-blocked",
      [event.id],
      `It blocked ${event.variants?.length} variants of listing ${event.listingId} and left the rest on sale; it does not count as a block of the listing.`,
    );
  }
}

function reportInPart(
  { asked }: Takedown,
  inPart: readonly Removal[],
  { findings }: Context,
): void {
  if (inPart.length === 0) return;
  const isDone = (place: string) => inPart.some(({ places }) => places?.includes(place));
  const done = asked.filter(isDone).join(", ");
  const open = asked.filter((place) => !isDone(place)).join(", ");
  findings.add(
    "territories-left-open",
    inPart.map(({ by }) => by.event.id),
    `Asked for in ${asked.join(", ")}, it was taken off sale in ${done} and not in ${open}; it counts as done once every place is covered.`,
  );
}

function firstLifting(
  takedown: Takedown,
  due: Due | undefined,
  { calendar }: Context,
): Lifting | undefined {
  if (!due) return undefined;
  for (const { by } of takedown.removals) {
    const lifting = liftingOf(by, takedown, due, calendar.zone);
    if (lifting) return lifting;
  }
  return undefined;
}

function waiverFor(
  { request, itemId }: Takedown,
  { commitment }: Term,
  due: Due | undefined,
  { waivers, findings }: Context,
): Waiver | undefined {
  if (!due) return undefined;
  return waiverOver(waivers, { commitment, requestId: request?.requestId, itemId }, due, findings);
}

/** Names the events the judgement rests on, each once, the trigger first, and reports those that were written down late. */
function idsOf(
  { takedown, due, outcome, inPart, lifting, released, waiver }: Facts,
  reason: ObligationReason | undefined,
  context: Context,
): string[] {
  const ids = [takedown.trigger.event.id];
  const add = (each: Timed | undefined) => {
    if (!each || ids.includes(each.event.id)) return;
    ids.push(each.event.id);
    if (due) reportLateRecord(each, due, context);
  };
  for (const each of outcome?.also ?? []) add(each);
  add(outcome?.by);
  add(outcome?.confirmedBy);
  add(lifting?.by);
  for (const refusal of takedown.refusals) add(refusal);
  add(released);
  add(waiver?.granted);
  if (reason === "only-variants") for (const { by } of takedown.partial) add(by);
  if (reason === "only-some-territories") for (const { by } of inPart) add(by);
  if (due && reason === "not-actionable") add(clarificationOf(takedown, due));
  return ids;
}

interface Facts {
  readonly takedown: Takedown;
  readonly due: Due | undefined;
  /** Why there is no due time, where there is none. */
  readonly unknown: ObligationReason;
  readonly outcome: Outcome | undefined;
  /** What stands in some of the places asked for. */
  readonly inPart: readonly Removal[];
  readonly lifting: Lifting | undefined;
  readonly released: Timed | undefined;
  readonly waiver: Waiver | undefined;
  readonly asOf: number;
}

function standingOf(facts: Facts): { state: ObligationState; reason?: ObligationReason } {
  const { takedown, due, outcome, lifting, released } = facts;
  const out = (reason: ObligationReason) => ({ state: "not-evaluated" as const, reason });
  if (facts.waiver) return { state: "waived", reason: "waiver" };
  if (released && !(outcome && outcome.by.from <= released.from)) {
    if (refusalBefore(takedown, lifting, released)) return out("not-identical-agreed");
    if (!due || released.from < due.to) return out(releaseReason(released));
  }
  if (!due) return out(facts.unknown);
  if (!outcome) {
    const excuse = excuseOf(takedown, due, lifting);
    if (excuse) return out(excuse);
  }
  const standing = timelinessOf(due, outcome?.by, facts.asOf);
  const reason =
    standing.reason ?? outcome?.reason ?? (outcome ? undefined : weaknessOf(takedown, due, facts));
  return { state: standing.state, ...(reason && { reason }) };
}

function unknownDue(
  term: Term,
  limit: TakedownDue["limit"],
  missing: string | undefined,
): ObligationReason {
  if (missing !== undefined) return "calendar-not-given";
  if (limit) return "outside-calendar";
  return term.promised ? "no-deadline" : "no-commitment";
}

function releaseReason({ event }: Timed): ObligationReason {
  return event.type === "hazard.retracted" ? "record-retracted" : "withdrawn";
}

/** Who took it back, the request's author or the record's, whichever came first. */
function releaseOf({ span, hazard, trigger }: Takedown): Timed | undefined {
  const retracted = eventsOf(hazard, "hazard.retracted").find(({ from }) => from >= trigger.from);
  const ended = span?.ended;
  if (!retracted || !ended) return retracted ?? ended;
  return ended.from <= retracted.from ? ended : retracted;
}

/** Whether the platform had said that it need not block, by an answer or by putting the listing back. */
function refusalBefore(
  { refusals }: Takedown,
  lifting: Lifting | undefined,
  released: Timed,
): boolean {
  if (lifting?.asWrong && lifting.by && lifting.by.from <= released.from) return true;
  return refusals.some(
    ({ answer, from }) =>
      (answer.decision === "not-identical" || answer.decision === "refused") &&
      from <= released.from,
  );
}

function selfDeclared({ trigger, channel }: Takedown, outcome: Outcome | undefined): boolean {
  const clock = channel === "monitoring" && trigger.event.assertedBy === "platform";
  const done =
    outcome !== undefined &&
    !outcome.confirmedBy &&
    [outcome.by, ...outcome.also].some(({ event }) => event.assertedBy === "platform");
  return clock || done;
}
