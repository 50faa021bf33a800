import type { MatchIndex } from "../index/matchIndex.ts";
import { NORM_BODY, NORM_GRAMS, NORM_HEAD, NORM_IDF, normsOf } from "../index/norms.ts";
import type { Query } from "../retrieve/query.ts";
import { settleAsides, settledShare } from "./asides.ts";
import type { PairSums } from "./pairSums.ts";

/** Sets the lengths of both sides, less what of the listing does not count. @internal */
export function sumLengths(sums: PairSums, query: Query, index: MatchIndex, entry: number): void {
  const norm = normsOf(index, entry);
  const { norms } = index;
  sums.queryTitle2 = query.headNorm2;
  sums.queryGrams2 = query.gramNorm2;
  sums.queryBody2 = query.bodyNorm2;
  sums.queryWords = query.idfSum;
  sums.entryTitle2 = norms[norm + NORM_HEAD] ?? 0;
  sums.entryGrams2 = norms[norm + NORM_GRAMS] ?? 0;
  sums.entryBody2 = norms[norm + NORM_BODY] ?? 0;
  sums.entryWords = norms[norm + NORM_IDF] ?? 0;
  settleAsides(sums.asides, sums.brandWordsMet > 0);
  if (query.side === "query") shortenQuery(sums);
  else shortenEntry(sums);
}

function shortenQuery(sums: PairSums): void {
  const { asides } = sums;
  sums.queryTitle2 -= asides.mass2;
  sums.queryBody2 -= asides.body2;
  sums.queryWords -= asides.mass;
  const leftOut = sums.asideGrams2 * settledShare(asides);
  sums.queryGrams2 = Math.max(sums.grams2, sums.queryGrams2 - leftOut);
}

// An entry's 3-grams belong to no word; of those not shared, as much is left out as of the words not shared.
function shortenEntry(sums: PairSums): void {
  const { asides } = sums;
  sums.entryTitle2 -= asides.mass2;
  sums.entryBody2 -= asides.body2;
  sums.entryWords -= asides.mass;
  const unmet2 = sums.entryTitle2 + asides.mass2 - sums.entryMet2;
  if (asides.mass2 === 0 || unmet2 <= 0) return;
  const grams2 = Math.max(0, sums.entryGrams2 - sums.grams2);
  sums.entryGrams2 -= grams2 * Math.min(1, asides.mass2 / unmet2);
}
