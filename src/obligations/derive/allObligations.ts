import type { CommitmentKind } from "../../model/index.ts";
import type { ListingHistory } from "../events/histories.ts";
import type { Obligation } from "../obligation.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import { matchedTakedowns } from "../takedowns/matchedTakedowns.ts";
import { requestTakedowns } from "../takedowns/requestTakedowns.ts";
import type { Takedown } from "../takedowns/takedown.ts";
import { type TakedownObligation, takedownObligation } from "../takedowns/takedownObligation.ts";
import { agreedTermOn } from "../terms/agreedTermOn.ts";
import { commitmentOf } from "../terms/commitmentOf.ts";
import type { Context, TermOn } from "../terms/context.ts";
import { commitmentOfChannel, isScored } from "../terms/dutyScope.ts";
import { type Stay, underAgreement } from "../terms/membership.ts";
import { recordsOf } from "../terms/recordsOf.ts";
import { triggerDay } from "../terms/triggerDay.ts";
import { dutyObligations } from "./dutyObligations.ts";
import { infoObligations } from "./infoObligations.ts";
import type { ObligationsByOrigin } from "./obligationsByOrigin.ts";
import { reportObligations } from "./reportObligations.ts";
import { reportOwed } from "./reportOwed.ts";
import { reportStrayEvents } from "./reportStrayEvents.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

/**
 * Derives all that a platform owes under an agreement and under the statutory duties that bind marketplaces.
 *
 * @internal
 */
export function allObligations(context: Context, inputs: ObligationInputs): ObligationsByOrigin {
  const bound = boundBy(context);
  const ofMarketplaces = (inputs.duties ?? []).filter(
    ({ dutyHolder }) => dutyHolder === "marketplace",
  );
  const duties = ofMarketplaces.map((duty) => dutyObligations(duty, context));
  const takedowns: TakedownObligation[] = [];
  for (const takedown of takedownsOf(context, inputs)) {
    const day = triggerDay(takedown.trigger, context);
    const term = context.term(commitmentOfChannel[takedown.channel], day);
    const judged = takedownObligation(takedown, term, context);
    const obligation = bound(judged.obligation);
    if (obligation === judged.obligation) takedowns.push(judged);
    else if (obligation) takedowns.push({ ...judged, obligation });
    for (const duty of duties) duty.visit(takedown);
  }
  const all = {
    takedowns,
    others: otherObligations(context, inputs).flatMap((obligation) => bound(obligation) ?? []),
    duties: duties.filter(({ duty }) => isScored(duty)).flatMap((duty) => duty.obligations()),
    basis: {
      duties: ofMarketplaces,
      takedowns: () => [
        ...takedowns.map(({ obligation }) => obligation),
        ...duties.flatMap((duty) => duty.takedowns()),
      ],
    },
  };
  reportStrayEvents(context, inputs);
  reportOwed(all, context);
  return all;
}

/** Gives an obligation as the membership has it, and reports where that changes it. */
function boundBy({ agreement, findings, platform, membership }: Context) {
  const outside = () =>
    `They happened while ${agreement.id} did not bind ${platform} (it did ${membership.stays.map(stayText).join(", ")}); nothing was owed for them.`;
  const unknown = () =>
    `When ${platform} joined ${agreement.id} is not known, so what is owed for these was not evaluated.`;
  return (obligation: Obligation): Obligation | undefined => {
    const owed = underAgreement(obligation, membership);
    const { triggerEventId } = obligation;
    if (!owed && triggerEventId !== null && agreement.commitments.length > 0) {
      findings.gather("outside-agreement", triggerEventId, outside());
    }
    if (owed?.reason === "membership-unknown") {
      findings.gather("membership-unknown", triggerEventId ?? owed.id, unknown());
    }
    return owed;
  };
}

function stayText({ from, to }: Stay): string {
  return to === "9999-12-31" ? `from ${from}` : `${from} to ${to}`;
}

/** All takedowns one after the other: those of requests, then those of matches that no request covers. */
function* takedownsOf(
  { history, findings }: Context,
  { hazards }: ObligationInputs,
): Generator<Takedown> {
  const reported = new Set<ListingHistory>();
  const identified = hazards ? recordsOf(hazards).identified : noRecords;
  for (const takedown of requestTakedowns(history, identified, findings)) {
    const { channel, listing } = takedown;
    if (channel === "consumer-report" && listing) reported.add(listing);
    yield takedown;
  }
  yield* matchedTakedowns(history, reported);
}

const noRecords: ReadonlySet<string> = new Set();

/** Agreements promise to educate sellers in general; a limit makes it a promise to tell each one. */
function otherObligations(context: Context, { deadlines = [] }: ObligationInputs): Obligation[] {
  const { agreement } = context;
  const asked = (kind: CommitmentKind) =>
    commitmentOf(kind, agreement) !== undefined ||
    deadlines.some(({ commitment }) => commitment === kind);
  const kept = (kind: CommitmentKind): TermOn => agreedTermOn(kind, context);
  const told: TermOn = (day) => {
    const term = kept("seller-education")(day);
    return term?.limit ? term : undefined;
  };
  return [
    ...(asked("info-request") ? infoObligations(kept("info-request"), context) : []),
    ...reportObligations(context),
    ...(asked("recall-info") ? consumerObligations(kept("recall-info"), context) : []),
    ...(asked("seller-education") ? sellerObligations(told, context) : []),
  ];
}
