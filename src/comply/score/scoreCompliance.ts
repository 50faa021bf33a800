import { allObligations } from "../../obligations/derive/allObligations.ts";
import { inObligationOrder } from "../../obligations/derive/inObligationOrder.ts";
import { findings } from "../../obligations/events/findings.ts";
import { channels } from "../../obligations/obligation.ts";
import { contextOf } from "../../obligations/terms/contextOf.ts";
import { isScored } from "../../obligations/terms/dutyScope.ts";
import { blockedCount } from "../kpis/blockedCount.ts";
import { blockedCountsOf, blockedListings } from "../kpis/blockedCountsOf.ts";
import { consumersTold, consumerToldRate } from "../kpis/consumerToldRate.ts";
import { dutiesOnTime } from "../kpis/dutiesOnTime.ts";
import { falseRemovalRate } from "../kpis/falseRemovalRate.ts";
import { infoOnTime } from "../kpis/infoOnTime.ts";
import { reappearance } from "../kpis/reappearance.ts";
import { reappearanceOf } from "../kpis/reappearanceOf.ts";
import { replyRate } from "../kpis/replyRate.ts";
import { reportOnTime } from "../kpis/reportOnTime.ts";
import type { Scope } from "../kpis/scope.ts";
import { sellersTold, sellerToldRate } from "../kpis/sellerToldRate.ts";
import { sortedChecks } from "../kpis/sortedChecks.ts";
import { stillAvailableRate, verificationOf } from "../kpis/stillAvailableRate.ts";
import { takedownOnTimeConsumerReport } from "../kpis/takedownOnTimeConsumerReport.ts";
import { takedownOnTimeMonitoring } from "../kpis/takedownOnTimeMonitoring.ts";
import { takedownOnTimeRequest } from "../kpis/takedownOnTimeRequest.ts";
import { timeToBlock } from "../kpis/timeToBlock.ts";
import type { Scorecard } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { components } from "./components.ts";
import { inputHashes } from "./inputHashes.ts";
import { scoreMethod } from "./method.ts";
import { scopeOf } from "./scopeOf.ts";
import { scoreOf } from "./scoreOf.ts";
import { type ScoreSettings, settingsOf } from "./settings.ts";

/**
 * Scores how a platform kept an agreement in a period: every figure with numerator, denominator, interval and the events behind
 * it, and a score from 0 to 100, or none where too little could be evaluated.
 *
 * The card depends on nothing but the inputs, and not on the order of events or on events of other platforms. It states the
 * hashes of all inputs, so that anybody who has them can compute it again; see {@link comply!verifyScorecard}.
 *
 * @param inputs - Agreement, platform, events, calendars, period, moment of the account, and options.
 * @returns The scorecard, plain JSON.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_CALENDAR` when a calendar is missing, with code
 * `INSTANT_WITHOUT_ZONE` when `asOf` is no instant, and with code `INVALID_OPTION` when an option cannot be meant.
 *
 * @example
 * ```ts
 * import { eu2018 } from "safepact/agreements";
 * import { eu } from "safepact/calendar";
 * import { scoreCompliance } from "safepact/comply";
 * import { parseCaseEvent } from "safepact/model";
 *
 * const base = { assertedBy: "authority", platform: "ebay", hazardId: "h1" };
 * const events = [
 *   { ...base, id: "e1", type: "request.received", at: "2021-03-08T10:00:00+01:00", requestId: "r1", kind: "notice", items: [{ itemId: "i1", listingId: "7" }] },
 *   { ...base, id: "e2", type: "listing.blocked", at: "2021-03-10T18:00:00+01:00", listingId: "7", action: "removed" },
 * ].flatMap((row) => {
 *   const parsed = parseCaseEvent(row);
 *   return parsed.ok ? [parsed.value] : [];
 * });
 * const asOf = "2021-07-31T00:00:00+02:00";
 * const card = scoreCompliance({ agreement: eu2018, platform: "ebay", events, calendars: [eu], asOf });
 * const [onTime] = card.kpis;
 * [onTime?.id, onTime?.numerator, onTime?.denominator]; // => ["takedown-on-time/request", 1, 1]
 * card.scoreWithheld; // => "Only 22 % of the promised weight could be evaluated; a score needs 50 %."
 * ```
 */
export function scoreCompliance(inputs: ScoreInputs): Scorecard {
  const { agreement, platform, asOf } = inputs;
  const settings = settingsOf(inputs);
  const found = findings();
  // A card says nothing of other platforms, not even that there were any.
  const own = inputs.events.filter((event) => event.platform === platform);
  const context = contextOf(agreement, own, inputs, found);
  const owed = allObligations(context, {
    ...inputs,
    duties: inputs.duties?.filter(isScored) ?? [],
  });
  const scope = scopeOf(owed, { context, inputs, settings });
  const { takedowns, others, duties } = scope;
  const obligations = inObligationOrder([
    ...channels.flatMap((channel) => takedowns[channel].map(({ obligation }) => obligation)),
    ...others,
    ...duties,
  ]);
  const figures = figuresOf(scope, settings, inputs);
  return {
    platform,
    agreementId: agreement.id,
    period: scope.period,
    asOf,
    status: inputs.status ?? "draft",
    ...(inputs.platformResponse && { platformResponse: inputs.platformResponse }),
    method: scoreMethod,
    inputs: inputHashes(inputs, context.known, context.used, {
      ...settings,
      period: scope.period,
    }),
    ...figures,
    obligations,
    dataQuality: found.list(),
  };
}

type Figures = Omit<
  Scorecard,
  | "platform"
  | "agreementId"
  | "period"
  | "asOf"
  | "status"
  | "platformResponse"
  | "method"
  | "inputs"
  | "obligations"
  | "dataQuality"
>;

function figuresOf(scope: Scope, settings: ScoreSettings, inputs: ScoreInputs): Figures {
  const sellers = sellerToldRate(scope);
  const consumers = consumerToldRate(scope);
  const available = stillAvailableRate(scope);
  const cameBack = reappearanceOf(scope);
  const blocked = blockedListings(scope);
  const blockedCounts = blockedCountsOf(blocked, scope.hazards);
  const none = new Map<string, never>();
  const figures = [
    takedownOnTimeRequest(scope),
    takedownOnTimeMonitoring(scope),
    takedownOnTimeConsumerReport(scope),
    replyRate(scope),
    sellers,
    consumers,
    { kpi: reappearance(cameBack, scope), clusters: none },
    available,
    falseRemovalRate(scope),
    infoOnTime(scope),
    reportOnTime(scope),
    { kpi: blockedCount(blocked, blockedCounts), clusters: none },
    ...dutiesOnTime(scope),
  ];
  const kpis = figures.map(({ kpi }) => kpi);
  const { score, withheld } = scoreOf({
    components: components(kpis, inputs.agreement, inputs.weights ?? {}),
    figures,
    confidence: settings.confidence,
    notParty: notParty(scope, inputs),
  });
  return {
    score,
    scoreWithheld: withheld,
    kpis,
    timeToBlock: {
      byChannel: {
        request: timeToBlock(scope, "request"),
        monitoring: timeToBlock(scope, "monitoring"),
        "consumer-report": timeToBlock(scope, "consumer-report"),
      },
    },
    reappearance: cameBack.reappearance,
    told: { sellers: sellersTold(sellers.kpi), consumers: consumersTold(consumers.kpi) },
    verification: verificationOf(available.kpi, sortedChecks(scope)),
    blockedCounts,
  };
}

/** A platform that did not sign is not scored by what others promised, unless the caller insists. */
function notParty({ context }: Scope, { asParty = false }: ScoreInputs): string | undefined {
  if (context.membership.isParty || asParty) return undefined;
  return `No platform that signed ${context.agreement.id} is called "${context.platform}"; pass asParty to score it all the same.`;
}
