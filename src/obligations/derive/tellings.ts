import type { CommitmentKind, Duty } from "../../model/index.ts";
import { groupBy } from "../events/groupBy.ts";
import type { Obligation } from "../obligation.ts";
import { stateOfTelling, type Telling } from "../telling.ts";
import { agreedTermOn } from "../terms/agreedTermOn.ts";
import type { Context, TermOn } from "../terms/context.ts";
import { bindsOn } from "../terms/dutyScope.ts";
import { underAgreement } from "../terms/membership.ts";
import { consumerTellings } from "./consumerTellings.ts";
import { owedFrom } from "./owedFrom.ts";
import { replyTelling } from "./replyTelling.ts";
import { sellerTellings } from "./sellerTellings.ts";
import type { TellingDraft } from "./tellingDraft.ts";
import { tellingStateOf } from "./tellingStateOf.ts";

/** What the promises and duties behind tellings are counted with. @internal */
export interface TellingBasis {
  /** Duties of marketplaces, with and without a limit. */
  readonly duties: readonly Duty[];
  /** Takedowns under the agreement and under those duties. */
  readonly takedowns: () => readonly Obligation[];
}

/** A promise or duty on the days on which it holds, and what the platform's membership makes of an obligation under it. */
interface DatedTerm {
  readonly termOn: TermOn;
  readonly bound?: (obligation: Obligation) => Obligation | undefined;
}

/**
 * Lists who is to be told what, with the promises and duties that ask for it: the same limits, waivers and dates by which
 * obligations are judged.
 *
 * @internal
 */
export function tellings(context: Context, basis: TellingBasis): Telling[] {
  const terms = termsByKind(context, basis);
  const byRequest = groupBy(basis.takedowns(), ({ requestId }) => requestId);
  const counted = (draft: TellingDraft): Telling => {
    const obligations =
      draft.occasion === "request"
        ? (byRequest.get(draft.requestId ?? "") ?? []).filter(isAwaited)
        : owedBy(draft, terms(draft.kind), context);
    return written(draft, obligations, context);
  };
  const { hazards, requests } = context.history;
  const ofHazards = [...hazards.values()].flatMap((hazard) => [
    ...consumerTellings(hazard),
    ...[...hazard.listings.values()].flatMap(sellerTellings),
  ]);
  const replies = [...requests.values()].flatMap((request) => replyTelling(request) ?? []);
  return [...ofHazards, ...replies].map(counted).sort(inOrder);
}

/** A duty is the same for all tellings of a kind, so its term is made once. */
function termsByKind(context: Context, { duties }: TellingBasis) {
  const bound = (obligation: Obligation) => underAgreement(obligation, context.membership);
  const known = new Map<CommitmentKind, readonly DatedTerm[]>();
  return (kind: CommitmentKind | undefined): readonly DatedTerm[] => {
    if (kind === undefined) return [];
    const terms = known.get(kind) ?? [
      { termOn: agreedTermOn(kind, context), bound },
      ...duties
        .filter((duty) => duty.kind === kind)
        .map((duty) => {
          const term = context.termOfDuty(duty);
          return { termOn: (day: string) => (bindsOn(duty, day) ? term : undefined) };
        }),
    ];
    known.set(kind, terms);
    return terms;
  };
}

/** An item that was taken back, or that the authority agreed is another product, needs no reply. */
function isAwaited({ reason }: Obligation): boolean {
  return (
    reason !== "withdrawn" && reason !== "record-retracted" && reason !== "not-identical-agreed"
  );
}

function owedBy(
  { counts, trigger, done, hazardId, listingId }: TellingDraft,
  terms: readonly DatedTerm[],
  context: Context,
): Obligation[] {
  if (!counts) return [];
  return terms.flatMap(({ termOn, bound }) => {
    const owed = owedFrom(termOn, trigger, done, { hazardId, listingId }, context);
    return bound ? owed.flatMap((each) => bound(each) ?? []) : owed;
  });
}

function written(
  { audience, occasion, hazardId, listingId, requestId, trigger, done, replaces }: TellingDraft,
  obligations: readonly Obligation[],
  context: Context,
): Telling {
  const owed = obligations.map((obligation) => ({
    obligation,
    state: tellingStateOf(done, obligation, context),
  }));
  return {
    audience,
    occasion,
    hazardId,
    ...(listingId !== undefined && { listingId }),
    ...(requestId !== undefined && { requestId }),
    triggerEventId: trigger.event.id,
    since: trigger.event.at,
    ...(done && { doneEventId: done.event.id }),
    ...(replaces && { replacesEventId: replaces.event.id }),
    state: stateOfTelling(owed, done !== undefined),
    owed,
  };
}

function inOrder(a: Telling, b: Telling): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ since, triggerEventId, audience, occasion, hazardId, listingId }: Telling) {
  return `${since} ${triggerEventId} ${audience} ${occasion} ${hazardId} ${listingId ?? ""}`;
}
