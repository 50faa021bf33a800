import { addMeasure, createMeasureList, hasLastOf } from "../analyse/readMeasure.ts";
import { BODY, BRAND, BRAND_WORD, CODE, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";
import { addAside } from "./asides.ts";
import type { PairSums } from "./pairSums.ts";
import { softCode } from "./softCode.ts";

/**
 * Sums over the words of the query that are more than words, once those that the entry has are marked. What plain words add is known
 * from the words of the entry.
 *
 * @internal
 */
export function sumQueryWords(sums: PairSums, query: Query, index: MatchIndex): void {
  const { marked, markedSize, met, round } = query;
  for (let each = 0; each < markedSize; each++) {
    const at = marked[each] ?? 0;
    if (met[at] === round) addMet(sums, query, at);
    else addMissing(sums, query, index, at);
  }
}

function addMet(sums: PairSums, query: Query, at: number): void {
  const kinds = query.kinds[at] ?? 0;
  if ((kinds & BODY) !== 0) return;
  if ((kinds & BRAND) !== 0 || query.asides[at] === BRAND_WORD) sums.brandWordsMet++;
  if ((kinds & BRAND) !== 0) sums.queryBrandMet += query.idf[at] ?? 0;
  if ((kinds & (NUMBER | MEASURE)) !== 0) sums.queryNumbersMet += query.numberWeights[at] ?? 0;
}

function addMissing(sums: PairSums, query: Query, index: MatchIndex, at: number): void {
  const kinds = query.kinds[at] ?? 0;
  if (query.side === "query" && query.asides[at] !== 0) addMissingAside(sums, query, at);
  if ((kinds & BODY) !== 0) return;
  // Where the listing is the query, what is asked is which numbers of the entry it has.
  if (query.side === "entry" && (kinds & MEASURE) !== 0 && hasMeasure(sums, query, at)) {
    sums.queryNumbersMet += query.numberWeights[at] ?? 0;
  }
  if ((kinds & CODE) !== 0) addMissingCode(sums, query, index, at);
}

// One at a time.
const asked = createMeasureList();

function hasMeasure({ entryMeasures }: PairSums, { scanner, places }: Query, at: number): boolean {
  if (entryMeasures.size === 0) return false;
  const place = places[at] ?? 0;
  asked.size = 0;
  return (
    addMeasure(asked, scanner.chars, scanner.from[place] ?? 0, scanner.to[place] ?? 0) &&
    hasLastOf(entryMeasures, asked)
  );
}

function addMissingAside(sums: PairSums, query: Query, at: number): void {
  const kinds = query.kinds[at] ?? 0;
  const idf = query.idf[at] ?? 0;
  if ((kinds & BODY) !== 0) {
    sums.asides.body2 += idf * idf;
  } else if ((kinds & BRAND) === 0) {
    addAside(sums.asides, query.asides[at] ?? 0, idf);
    sums.asideGrams2 += query.asideGrams[at] ?? 0;
    sums.leadingBeside += query.leading[at] ?? 0;
  }
}

function addMissingCode(sums: PairSums, query: Query, index: MatchIndex, at: number): void {
  for (let each = 0; each < sums.entryCodesLeft; each++) {
    const likeness = softCode(query, at, index, sums.leftCodes[each] ?? 0);
    sums.similarCode = Math.max(sums.similarCode, likeness);
  }
}
