import { relateMeasures } from "../analyse/readMeasure.ts";
import { TERM } from "../contract/evidenceTable.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";
import { brandFound, type ComparedPair, measureWords, sharedMass } from "./measures.ts";
import type { PairMeasures } from "./pairMeasures.ts";
import { clearPairSums, createPairSums } from "./pairSums.ts";
import { sumDescriptionWords } from "./sumDescriptionWords.ts";
import { sumLengths } from "./sumLengths.ts";
import { sumQueryWords } from "./sumQueryWords.ts";
import { sumTitleWords } from "./sumTitleWords.ts";

// One for all: comparisons run one after the other, dozens to a listing, and new objects would cost more than the sums.
const sums = createPairSums();
let pair: ComparedPair | undefined;

/**
 * Measures one pair exactly.
 *
 * @param which - Place of the entry among those that were read ahead; see readAhead.ts.
 *
 * @internal
 */
export function comparePair(
  out: PairMeasures,
  query: Query,
  index: MatchIndex,
  entry: number,
  which: number,
): void {
  query.round++;
  clearPairSums(sums);
  sumTitleWords(sums, query, index, entry, which);
  sumDescriptionWords(sums, query, index, entry);
  sumQueryWords(sums, query, index);
  sumLengths(sums, query, index, entry);
  pair ??= { sums, query, index, entry, related: 0 };
  pair.query = query;
  pair.index = index;
  pair.entry = entry;
  pair.related =
    sums.entryMeasures.size === 0 ? 0 : relateMeasures(query.measures, sums.entryMeasures);
  const { values } = out;
  measureWords(values, pair);
  out.measuresDiffer = pair.related >>> 16;
  out.differs =
    out.measuresDiffer !== 0 || values[TERM.colour] === 1 || values[TERM.audience] === 1;
  out.brandFound = brandFound(pair);
  out.shared = sharedMass(pair);
}
