import type { Scorecard } from "../../comply/index.ts";
import { scoreMinimum } from "../../comply/score/scoreOf.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { formatConfidence } from "./formatFigure.ts";
import { partyDoubt } from "./partyDoubt.ts";
import { say } from "./say.ts";

/**
 * Says why a card has no score: the platform is not known to have signed, or too little could be evaluated.
 *
 * @internal
 */
export function whyNoScore(card: Scorecard, messages: ReportMessages): string {
  const { scoreWithheldCode } = card;
  if (scoreWithheldCode === "too-few-units")
    return say(messages, "noScoreUnits", { units: scoreMinimum.units });
  if (scoreWithheldCode !== "not-known-as-party")
    return say(messages, "noScore", { share: formatConfidence(scoreMinimum.coverage, messages) });
  const why = partyDoubt(card, messages) ?? messages.dataQuality["platform-not-a-party"];
  return say(messages, "noScoreBecause", { why });
}
