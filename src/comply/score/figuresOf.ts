import type { Bags } from "../kpis/bags.ts";
import { blockedCount } from "../kpis/blockedCount.ts";
import { blockedCountsOf } from "../kpis/blockedListings.ts";
import { consumersTold, consumerToldRate } from "../kpis/consumerToldRate.ts";
import { dutiesOnTime } from "../kpis/dutiesOnTime.ts";
import { falseRemovalRate } from "../kpis/falseRemovalRate.ts";
import { infoOnTime, reportOnTime } from "../kpis/onTime.ts";
import type { Figure } from "../kpis/rate.ts";
import { reappearance } from "../kpis/reappearance.ts";
import { reappearanceOf } from "../kpis/reappearanceOf.ts";
import { replyRate } from "../kpis/replyRate.ts";
import { sellersTold, sellerToldRate } from "../kpis/sellerToldRate.ts";
import { stillAvailableRate, verificationOf } from "../kpis/stillAvailableRate.ts";
import { takedownOnTime } from "../kpis/takedownOnTime.ts";
import { takedownOnTimeMonitoring } from "../kpis/takedownOnTimeMonitoring.ts";
import { timeToBlock } from "../kpis/timeToBlock.ts";
import type { Scorecard } from "../scorecard.ts";
import { components } from "./components.ts";
import type { ScoreGround } from "./scoreGround.ts";
import { scoreOf } from "./scoreOf.ts";

/** The figures of a card. */
type Figures = Pick<
  Scorecard,
  | "score"
  | "scoreWithheld"
  | "scoreWithheldCode"
  | "kpis"
  | "timeToBlock"
  | "reappearance"
  | "told"
  | "verification"
  | "blockedCounts"
>;

/** Writes every figure of a card from what was counted. @internal */
export function figuresOf(bags: Bags, ground: ScoreGround): Figures {
  const { inputs, settings, dutiesScored } = ground;
  const basis = { bags, agreement: inputs.agreement, options: settings };
  const sellers = sellerToldRate(basis);
  const consumers = consumerToldRate(basis);
  const available = stillAvailableRate(basis);
  const cameBack = reappearanceOf(bags, settings);
  const blockedCounts = blockedCountsOf(bags);
  const figures: Figure[] = [
    takedownOnTime(basis, "request"),
    takedownOnTimeMonitoring(basis),
    takedownOnTime(basis, "consumer-report"),
    replyRate(basis),
    sellers,
    consumers,
    { kpi: reappearance(cameBack, basis), clusters: [] },
    available,
    falseRemovalRate(basis),
    infoOnTime(basis),
    reportOnTime(basis),
    { kpi: blockedCount(blockedCounts, basis), clusters: [] },
    ...dutiesOnTime(dutiesScored, basis),
  ];
  const kpis = figures.map(({ kpi }) => kpi);
  const score = scoreOf({
    components: components(kpis, inputs.agreement, inputs.weights ?? {}),
    figures,
    confidence: settings.confidence,
    notParty: notParty(ground),
  });
  return {
    ...score,
    kpis,
    timeToBlock: {
      byChannel: {
        request: timeToBlock(basis, "request"),
        monitoring: timeToBlock(basis, "monitoring"),
        "consumer-report": timeToBlock(basis, "consumer-report"),
      },
    },
    reappearance: cameBack.reappearance,
    told: { sellers: sellersTold(sellers.kpi), consumers: consumersTold(consumers.kpi) },
    verification: verificationOf(available.kpi, bags),
    blockedCounts,
  };
}

/** A platform that did not sign is not scored by what others promised, unless the caller insists. */
function notParty({ ground, inputs: { asParty = false } }: ScoreGround): string | undefined {
  if (ground.membership.isParty || asParty) return undefined;
  return `No platform that signed ${ground.agreement.id} is called "${ground.platform}"; asParty (--as-party on the command line) scores it all the same.`;
}
