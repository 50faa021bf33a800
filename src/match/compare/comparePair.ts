import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";
import { measureCosines } from "./measureCosines.ts";
import { measureFacts } from "./measureFacts.ts";
import { measureShares } from "./measureShares.ts";
import type { PairMeasures } from "./pairMeasures.ts";
import { clearPairSums, createPairSums } from "./pairSums.ts";
import { sumDescriptionWords } from "./sumDescriptionWords.ts";
import { sumLengths } from "./sumLengths.ts";
import { sumQueryWords } from "./sumQueryWords.ts";
import { sumTitleWords } from "./sumTitleWords.ts";

// One for all: comparisons run one after the other, dozens to a listing, and new objects would cost more than the sums.
const sums = createPairSums();

/** Measures one pair exactly. @internal */
export function comparePair(
  out: PairMeasures,
  query: Query,
  index: MatchIndex,
  entry: number,
): void {
  query.round++;
  clearPairSums(sums);
  sumTitleWords(sums, query, index, entry);
  sumDescriptionWords(sums, query, index, entry);
  sumQueryWords(sums, query, index);
  sumLengths(sums, query, index, entry);
  measureCosines(out, sums);
  measureShares(out, sums, query, index);
  measureFacts(out, sums, query, index, entry);
}
