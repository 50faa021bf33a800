import type { CheckPerformed } from "../../model/index.ts";
import type { Moment, Timed } from "../events/timed.ts";
import type { ObligationReason, ObligationState } from "../obligation.ts";
import type { Context, Term } from "./context.ts";
import type { Due } from "./dueClock.ts";
import { dueOfTakedown, type TakedownDue } from "./dueOfTakedown.ts";
import { checksAfter, goneReport } from "./goneReport.ts";
import { reportLateRecord } from "./reportLateRecord.ts";
import { settle } from "./settle.ts";
import type { Removal, Takedown, TimedAnswer } from "./takedown.ts";
import { type Waiver, waiverOver } from "./waivers.ts";

/** What was found of one takedown under one term. @internal */
export interface TakedownJudgement extends TakedownDue {
  readonly state: ObligationState;
  readonly reason?: ObligationReason;
  /** When it was done; a moment before the trigger when the listing was already off sale. */
  readonly done?: Moment;
  /** Instant as the event has it. */
  readonly doneAt?: string;
  /** When it was taken back, so that following it further says nothing. */
  readonly released?: Moment;
  readonly selfDeclared: boolean;
  readonly eventIds: readonly string[];
}

interface Outcome {
  readonly by: Timed;
  readonly reason?: ObligationReason;
  readonly confirmedBy?: Timed<CheckPerformed>;
}

/**
 * Judges one takedown: what put it off sale, whether that stands, and whether it was in time.
 *
 * @internal
 */
export function judgeTakedown(takedown: Takedown, term: Term, context: Context): TakedownJudgement {
  const { limit, due } = dueOfTakedown(takedown, term, context);
  const released = releaseOf(takedown);
  const outcome = outcomeOf(takedown, due, context);
  if (due && outcome) reportLateRecord(outcome.by, due, context);
  const waiver =
    due &&
    waiverOver(
      context.waivers,
      {
        commitment: term.commitment,
        requestId: takedown.request?.requestId,
        itemId: takedown.itemId,
      },
      due,
      context.findings,
    );
  const standing = standingOf({
    takedown,
    term,
    due,
    limited: limit !== undefined,
    outcome,
    released,
    waiver,
    asOf: context.asOf,
  });
  const events = [
    takedown.trigger,
    outcome?.by,
    outcome?.confirmedBy,
    ...takedown.refusals,
    released,
    waiver?.granted,
  ];
  const ids = new Set(events.flatMap((each) => (each ? [each.event.id] : [])));
  return {
    ...(limit && { limit }),
    due,
    ...standing,
    ...(outcome && { done: outcome.by, doneAt: outcome.by.event.at }),
    ...(released && { released }),
    selfDeclared: selfDeclared(takedown, outcome),
    eventIds: [...ids],
  };
}

interface Facts {
  readonly takedown: Takedown;
  readonly term: Term;
  readonly due: Due | undefined;
  readonly limited: boolean;
  readonly outcome: Outcome | undefined;
  readonly released: Timed | undefined;
  readonly waiver: Waiver | undefined;
  readonly asOf: number;
}

function standingOf(facts: Facts): { state: ObligationState; reason?: ObligationReason } {
  const { takedown, term, due, outcome, released } = facts;
  const out = (reason: ObligationReason) => ({ state: "not-evaluated" as const, reason });
  if (facts.waiver) return { state: "waived", reason: "waiver" };
  if (released && !(outcome && outcome.by.from <= released.from)) {
    if (refusalBefore(takedown, released)) return out("not-identical-agreed");
    if (!due || released.from < due.to) return out(releaseReason(released));
  }
  if (!due) return out(noDue(facts.limited, term));
  if (!outcome) {
    const excuse = excuseOf(takedown, due);
    if (excuse) return out(excuse);
  }
  const standing = settle(due, outcome?.by, facts.asOf);
  const reason =
    standing.reason ?? outcome?.reason ?? (outcome ? undefined : weakness(takedown, due));
  return { state: standing.state, ...(reason && { reason }) };
}

function noDue(limited: boolean, term: Term): ObligationReason {
  if (limited) return "outside-calendar";
  return term.promised ? "no-deadline" : "no-commitment";
}

function releaseReason({ event }: Timed): ObligationReason {
  return event.type === "hazard.retracted" ? "record-retracted" : "withdrawn";
}

/** Who took it back, the request's author or the record's, whichever came first. */
function releaseOf({ span, hazard, trigger }: Takedown): Timed | undefined {
  const retracted = hazard?.retracted.find(({ from }) => from >= trigger.from);
  const ended = span?.ended;
  if (!retracted || !ended) return retracted ?? ended;
  return ended.from <= retracted.from ? ended : retracted;
}

function refusalBefore({ refusals }: Takedown, released: Timed): boolean {
  return refusals.some(
    ({ answer, from }) =>
      (answer.decision === "not-identical" || answer.decision === "refused") &&
      from <= released.from,
  );
}

/** The first removal that stands, or else a report that it is gone which a check confirms. */
function outcomeOf(
  takedown: Takedown,
  due: Due | undefined,
  context: Context,
): Outcome | undefined {
  for (const removal of takedown.removals) {
    const reason = standingRemoval(removal, takedown, due, context);
    if (reason === false) continue;
    const confirmedBy = checksAfter(takedown, removal.by).find(
      ({ event }) => event.outcome === "not-found",
    );
    return { by: removal.by, ...(reason && { reason }), ...(confirmedBy && { confirmedBy }) };
  }
  const gone = goneReport(takedown);
  if (gone?.check?.event.outcome !== "not-found") return undefined;
  return { by: gone.report, reason: "gone-confirmed", confirmedBy: gone.check };
}

/** Says whether a removal stands: false when not, otherwise the reason to give with it, if any. */
function standingRemoval(
  { by, answered, staysLive }: Removal,
  takedown: Takedown,
  due: Due | undefined,
  { findings }: Context,
): ObligationReason | undefined | false {
  const { trigger, listing } = takedown;
  if (by.to < trigger.from) {
    const names = by.event.type === "listing.blocked" && by.event.requestId !== undefined;
    if (answered || (names && takedown.request)) {
      findings.add(
        "before-trigger",
        [by.event.id, trigger.event.id],
        "It answers a request that was recorded as received later; it counts as done when it says.",
      );
      return undefined;
    }
    return liveAgain(listing, by, trigger) ? false : "already-blocked";
  }
  if (staysLive) return undefined;
  const found = checksAfter(takedown, by).find(({ event }) => event.outcome === "same-listing");
  if (!found || !listing || liveAgain(listing, by, found)) return undefined;
  findings.add(
    "contradicted-by-check",
    [by.event.id, found.event.id],
    due && found.from < due.from
      ? "A check found on sale what was said to be blocked; that block does not count."
      : "A check found on sale what was said to be blocked, after the limit had ended; the block counts.",
  );
  return due && found.from < due.from ? false : undefined;
}

function liveAgain(listing: Takedown["listing"], after: Moment, before: Moment): boolean {
  if (!listing) return false;
  const again = [
    ...listing.restored,
    ...listing.reappeared.filter(({ event }) => event.class === "same-listing"),
  ];
  return again.some(({ from }) => from >= after.from && from <= before.to);
}

/** Why an undone takedown cannot be evaluated; only what was said before the limit ended excuses. */
function excuseOf(takedown: Takedown, due: Due): ObligationReason | undefined {
  const { refusals, span, request } = takedown;
  const asked = request?.clarified.some(
    ({ event, to }) =>
      to < due.to &&
      (event.itemIds === undefined ||
        (takedown.itemId !== undefined && event.itemIds.includes(takedown.itemId))),
  );
  if (!takedown.actionable && asked) return "not-actionable";
  const last = refusals.filter(({ from }) => from < due.to).at(-1);
  if (!last || rejected(last, span)) return undefined;
  return excuses[last.answer.decision]?.(takedown);
}

const excuses: Readonly<
  Record<string, ((takedown: Takedown) => ObligationReason | undefined) | undefined>
> = {
  "not-identical": () => "not-identical-undecided",
  refused: () => "refused-undecided",
  "not-found": goneExcuse,
  "already-gone": goneExcuse,
};

function goneExcuse(takedown: Takedown): ObligationReason | undefined {
  return goneReport(takedown)?.check ? undefined : "gone-unconfirmed";
}

function rejected(last: TimedAnswer, span: Takedown["span"]): boolean {
  return span?.confirmed.some(({ from }) => from > last.from) ?? false;
}

/** What is known of an undone takedown beside that it is undone. */
function weakness(takedown: Takedown, due: Due): ObligationReason | undefined {
  const last = takedown.refusals.filter(({ from }) => from < due.to).at(-1);
  if (last && rejected(last, takedown.span)) return "refusal-rejected";
  if (goneReport(takedown)?.check) return "gone-contradicted";
  const { removals, trigger } = takedown;
  if (removals.some(({ by }) => by.to >= trigger.from)) return "block-contradicted";
  return takedown.insufficient[0];
}

function selfDeclared({ trigger, channel }: Takedown, outcome: Outcome | undefined): boolean {
  const clock = channel === "monitoring" && trigger.event.assertedBy === "platform";
  const done = outcome?.by.event.assertedBy === "platform" && !outcome.confirmedBy;
  return clock || done;
}
