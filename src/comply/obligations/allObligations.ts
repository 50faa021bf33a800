import type { CommitmentKind, Duty } from "../../model/index.ts";
import type { Channel, Obligation } from "../obligation.ts";
import type { ObligationInputs } from "../scoreInputs.ts";
import type { Context, Term } from "./context.ts";
import { commitmentOf, termOfDuty } from "./contextOf.ts";
import { infoObligations } from "./infoObligations.ts";
import { judgeTakedown, type TakedownJudgement } from "./judgeTakedown.ts";
import { matchedTakedowns } from "./matchedTakedowns.ts";
import { membershipOf } from "./membership.ts";
import { obligationOf } from "./obligationOf.ts";
import { reportObligations } from "./reportObligations.ts";
import { requestTakedowns } from "./requestTakedowns.ts";
import type { Takedown } from "./takedown.ts";
import { consumerObligations, sellerObligations } from "./tellingObligations.ts";

/** A takedown with what was found of it and the obligation written down. @internal */
export interface JudgedTakedown {
  readonly takedown: Takedown;
  readonly judgement: TakedownJudgement;
  readonly obligation: Obligation;
}

/** All that is owed. @internal */
export interface AllObligations {
  /** Under the agreement. */
  readonly takedowns: readonly JudgedTakedown[];
  /** Under the agreement, other than takedowns. */
  readonly others: readonly Obligation[];
  /** Under statutes. */
  readonly duties: readonly Obligation[];
}

/** The commitment that each channel of takedown measures. @internal */
export const commitmentOfChannel = {
  request: "takedown-authority",
  monitoring: "monitor-sources",
  "consumer-report": "consumer-channel",
} as const satisfies Record<Channel, CommitmentKind>;

/**
 * Derives all that a platform owes under an agreement and under the statutory duties that bind marketplaces.
 *
 * @internal
 */
export function allObligations(context: Context, inputs: ObligationInputs): AllObligations {
  const { agreement, file, findings, platform } = context;
  const identified = identifiedHazards(inputs);
  const requested = requestTakedowns(file, identified, findings);
  const takedowns = [...requested, ...matchedTakedowns(file, requested)];
  const judged = takedowns.map((takedown) =>
    judgedBy(takedown, context.term(commitmentOfChannel[takedown.channel]), context),
  );
  const { from, to } = membershipOf(agreement, platform, findings);
  const outside: string[] = [];
  const bound = ({ day, triggerEventId }: Obligation) => {
    if (day >= from && day <= to) return true;
    if (triggerEventId !== null) outside.push(triggerEventId);
    return false;
  };
  const all = {
    takedowns: judged.filter(({ obligation }) => bound(obligation)),
    others: otherObligations(context).filter(bound),
    duties: dutyObligations(inputs.duties ?? [], takedowns, context),
  };
  if (outside.length > 0) {
    findings.add(
      "outside-agreement",
      [...new Set(outside)].sort(),
      `They happened before ${agreement.id} bound ${platform} (${from}) or after; nothing was owed for them.`,
    );
  }
  return all;
}

function judgedBy(takedown: Takedown, term: Term, context: Context): JudgedTakedown {
  const judgement = judgeTakedown(takedown, term, context);
  const { channel, hazardId, itemId, listingId, request } = takedown;
  const subject = { channel, hazardId, itemId, listingId, requestId: request?.requestId };
  const obligation = obligationOf(term, takedown.trigger, subject, judgement, context);
  return { takedown, judgement, obligation };
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

function dutyObligations(
  duties: readonly Duty[],
  takedowns: readonly Takedown[],
  context: Context,
): Obligation[] {
  return duties
    .filter(({ dutyHolder }) => dutyHolder === "marketplace")
    .flatMap((duty) => {
      const since = duty.applicableFrom ?? "";
      return owedUnder(duty, takedowns, context).filter(({ day }) => day >= since);
    });
}

function owedUnder(duty: Duty, takedowns: readonly Takedown[], context: Context): Obligation[] {
  const term = termOfDuty(duty, context);
  switch (duty.kind) {
    case "info-request":
      return infoObligations(term, context);
    case "recall-info":
      return consumerObligations(term, context);
    case "seller-education":
      return sellerObligations(term, context);
    default:
      return takedowns
        .filter((takedown) => concerns(duty, takedown))
        .map((takedown) => judgedBy(takedown, term, context).obligation);
  }
}

/** Tells whether a duty to take down is about a takedown: orders where its trigger speaks of orders, notices of notices. */
function concerns({ kind, trigger }: Duty, { channel, request }: Takedown): boolean {
  if (commitmentOfChannel[channel] !== kind) return false;
  if (channel !== "request") return true;
  const asked = request?.received[0]?.event.kind;
  const order = /\border/iu.test(trigger);
  const notice = /\bnotice/iu.test(trigger);
  if (order === notice) return true;
  return order ? asked === "order" : asked === "notice";
}
