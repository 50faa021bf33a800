import type { Scorecard } from "../../comply/index.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { say } from "./say.ts";

const membership = new Set(["platform-not-a-party", "membership-unknown"]);

/**
 * Says why a card has no score: the platform is not known to have signed, or too little could be evaluated.
 *
 * @internal
 */
export function whyNoScore(card: Scorecard, messages: ReportMessages): string {
  const party = card.dataQuality.find(({ code }) => membership.has(code));
  // A platform scored as if it had signed keeps the remark; only the sentence tells what withheld the score.
  if (party === undefined || card.scoreWithheld?.includes("asParty") !== true)
    return say(messages, "noScore");
  return say(messages, "noScoreBecause", { why: messages.dataQuality[party.code] });
}
