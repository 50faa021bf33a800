import type { CommitmentKind } from "../../model/index.ts";
import type { Obligation } from "../obligation.ts";
import type { ObligationInputs } from "../scoreInputs.ts";
import type { Context } from "./context.ts";
import { commitmentOf } from "./contextOf.ts";
import { dutyObligations } from "./dutyObligations.ts";
import { commitmentOfChannel } from "./dutyScope.ts";
import { infoObligations } from "./infoObligations.ts";
import { type JudgedTakedown, judgedTakedown } from "./judgedTakedown.ts";
import { matchedTakedowns } from "./matchedTakedowns.ts";
import { membershipOf } from "./membership.ts";
import { reportObligations } from "./reportObligations.ts";
import { reportStrayEvents } from "./reportStrayEvents.ts";
import { requestTakedowns } from "./requestTakedowns.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

/** All that is owed. @internal */
export interface AllObligations {
  /** Under the agreement. */
  readonly takedowns: readonly JudgedTakedown[];
  /** Under the agreement, other than takedowns. */
  readonly others: readonly Obligation[];
  /** Under statutes. */
  readonly duties: readonly Obligation[];
}

/**
 * Derives all that a platform owes under an agreement and under the statutory duties that bind marketplaces.
 *
 * @internal
 */
export function allObligations(context: Context, inputs: ObligationInputs): AllObligations {
  const { agreement, file, findings, platform } = context;
  const requested = requestTakedowns(file, identifiedHazards(inputs), findings);
  const takedowns = [...requested, ...matchedTakedowns(file, requested)];
  const { from, to } = membershipOf(agreement, platform, findings);
  const outside = new Set<string>();
  const bound = ({ day, triggerEventId }: Obligation) => {
    if (day >= from && day <= to) return true;
    if (triggerEventId !== null) outside.add(triggerEventId);
    return false;
  };
  const all = {
    takedowns: takedowns
      .map((each) => judgedTakedown(each, context.term(commitmentOfChannel[each.channel]), context))
      .filter(({ obligation }) => bound(obligation)),
    others: otherObligations(context).filter(bound),
    duties: dutyObligations(inputs.duties ?? [], takedowns, context),
  };
  reportStrayEvents(context, inputs);
  reportUncounted(
    [...all.takedowns.map(({ obligation }) => obligation), ...all.others, ...all.duties],
    context,
  );
  if (outside.size > 0) {
    findings.add(
      "outside-agreement",
      [...outside].sort(),
      `They happened before ${agreement.id} bound ${platform} (${from}) or after; nothing was owed for them.`,
    );
  }
  return all;
}

/** Names what the calendar or the precision of a time keeps from being evaluated. */
function reportUncounted(obligations: readonly Obligation[], { findings }: Context): void {
  const beyond = new Map<string, string[]>();
  for (const { reason, limit, eventIds, triggerEventId } of obligations) {
    if (reason === "date-only") {
      findings.add(
        "date-only-time",
        eventIds,
        "Only the day of one of these is known, and the limit ends inside that day; it was not evaluated.",
      );
    }
    if (reason === "outside-calendar" && limit && triggerEventId !== null) {
      beyond.set(limit.calendar, [...(beyond.get(limit.calendar) ?? []), triggerEventId]);
    }
  }
  for (const [calendar, ids] of beyond) {
    findings.add(
      "outside-calendar",
      [...new Set(ids)].sort(),
      `The calendar ${calendar} does not know the business days after these; what they ask for was not evaluated.`,
    );
  }
}

function identifiedHazards({ hazards = [] }: ObligationInputs): ReadonlySet<string> {
  const identified = hazards.filter(({ products }) =>
    products.some(({ identifiers }) => identifiers.length > 0),
  );
  return new Set(identified.map(({ id }) => id));
}

/** Agreements promise to educate sellers in general; a limit makes it a promise to tell each one. */
function otherObligations(context: Context): Obligation[] {
  const { agreement, term } = context;
  const has = (kind: CommitmentKind) =>
    commitmentOf(kind, agreement) !== undefined || term(kind).limit !== undefined;
  return [
    ...(has("info-request") ? infoObligations(term("info-request"), context) : []),
    ...reportObligations(context),
    ...(has("recall-info") ? consumerObligations(term("recall-info"), context) : []),
    ...(term("seller-education").limit ? sellerObligations(term("seller-education"), context) : []),
  ];
}
