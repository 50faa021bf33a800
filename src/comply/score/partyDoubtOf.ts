import type { Scorecard } from "../scorecard.ts";

/** What keeps a platform from being a known party to the agreement, as its card remarks. @internal */
export type PartyDoubt = (typeof doubts)[number];

const doubts = ["membership-unknown", "platform-not-a-party"] as const;

/**
 * What keeps the platform of a card from being a known party to the agreement; nothing when it signed. A card that is scored all the same
 * has to say so where the score is read.
 *
 * @internal
 */
export function partyDoubtOf({ dataQuality }: Scorecard): PartyDoubt | undefined {
  return doubts.find((doubt) => dataQuality.some(({ code }) => code === doubt));
}
