import type { Scorecard } from "../../comply/index.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";

/**
 * What keeps the platform from being a known party to the agreement, in words; nothing when it signed. A card that is scored all the same has to
 * say so where the score is read.
 *
 * @internal
 */
export function partyDoubt(
  { dataQuality }: Scorecard,
  messages: ReportMessages,
): string | undefined {
  const codes = ["membership-unknown", "platform-not-a-party"] as const;
  const found = codes.find((each) => dataQuality.some(({ code }) => code === each));
  return found && messages.dataQuality[found];
}
