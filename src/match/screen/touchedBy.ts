import { checkGiven } from "../../model/checkGiven.ts";
import type { Listing } from "../../model/listing.ts";
import { listingShape } from "../../model/modelShapes.ts";
import { checkScreenOptions } from "../contract/checkOptions.ts";
import type { ScreenOptions } from "../contract/matcherOptions.ts";
import { MOST_GAP } from "../decide/rankPool.ts";
import { ABOUT_AS_WELL } from "../evaluate/severalOf.ts";
import { entriesOfRecords } from "../retrieve/entrySet.ts";
import { gatherPool } from "../score/gatherPool.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { logit } from "../score/terms.ts";
import { readAgainst } from "./readAgainst.ts";

// Candidates are chosen before their terms are rounded to four decimals.
const ROUNDING = 0.01;

/**
 * Tells listings that some records of a list may come up for. It finds and compares what a screening would, of these records alone, with
 * the rarity of words in the whole list; the other candidates, the ranking and the verdict are left out.
 *
 * @internal
 */
export function touchedBy(
  state: MatcherState,
  hazardIds: Iterable<string>,
): (listing: Listing, options?: Pick<ScreenOptions, "minScore">) => boolean {
  checkGiven({ hazardIds }, { hazardIds: ["each", "text"] });
  const places = [...hazardIds].map((id) => state.records.placeOf(id));
  const among = entriesOfRecords(state.parts, new Set(places.filter((place) => place >= 0)));
  return (listing, options = {}) => {
    checkGiven({ listing, options }, { listing: listingShape, options: { minScore: "any?" } });
    checkScreenOptions(options);
    const least = { count: 0, odds: leastOdds(state, options.minScore) };
    const subject = readAgainst(state, listing);
    return gatherPool(state, { subject, side: "query", among, least }).length > 0;
  };
}

// The lowest log-odds, before candidates are ranked, with which one can be named or count in an outcome: it reaches the asked score itself,
// or is one of several that reach a threshold together, of which the first has at least an equal share and none is far behind it.
function leastOdds({ thresholds, weights, order }: MatcherState, minScore?: number): number {
  const threshold = Math.min(thresholds.review, thresholds.reviewSerious);
  const several = logit(threshold) - Math.log(order.length) - ABOUT_AS_WELL;
  const gain = MOST_GAP * Math.max(0, weights.clearLead, weights.closerRecord);
  return Math.min(logit(minScore ?? threshold), several) - gain - ROUNDING;
}
