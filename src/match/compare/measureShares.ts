import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";
import type { PairMeasures } from "./pairMeasures.ts";
import type { PairSums } from "./pairSums.ts";

// Codes less alike than this are taken for those of two products.
const LIKE_CODE = 0.3;

/** Measures which share of the words, codes, numbers and brand of each side the other has. @internal */
export function measureShares(
  out: PairMeasures,
  sums: PairSums,
  query: Query,
  { idfMax }: MatchIndex,
): void {
  const { queryShared, entryShared, queryWords, entryWords } = sums;
  const shared = Math.min(queryShared, entryShared);
  out.queryInTitle = share(queryShared, queryWords);
  out.queryFound = share(queryShared + sums.queryInBody, queryWords);
  out.ranked = share(sums.ranked, queryWords);
  out.entryInTitle = share(entryShared, entryWords);
  out.entryFound = share(entryShared + sums.entryInBody, entryWords);
  out.unmatched = Math.max(0, Math.min(queryWords, entryWords) - shared) / idfMax;
  out.shared = shared / idfMax;
  out.entryBrandFound = sums.entryBrand > 0 ? sums.entryBrandMet / sums.entryBrand : -1;
  out.queryBrandFound = query.brandSum > 0 ? sums.queryBrandMet / query.brandSum : -1;
  measureCodes(out, sums, query);
  measureNumbers(out, sums, query);
}

function measureCodes(out: PairMeasures, sums: PairSums, query: Query): void {
  const shared = Math.max(sums.sameCode, sums.similarCode);
  out.codeShared = shared;
  out.codeConflict = query.codes > 0 && sums.entryCodes > 0 && shared < LIKE_CODE ? 1 : 0;
  out.codesLeft = sums.queryCodesLeft > 0 && sums.entryCodesLeft > 0 ? 1 : 0;
}

function measureNumbers(out: PairMeasures, sums: PairSums, query: Query): void {
  const { entryNumbers, entryNumbersMet, queryNumbersMet } = sums;
  const both = entryNumbers > 0 && query.numbers > 0;
  out.numberAgreement = both
    ? Math.min(entryNumbersMet / entryNumbers, queryNumbersMet / query.numbers)
    : 0.5;
  out.numberConflict = both && entryNumbersMet === 0 && queryNumbersMet === 0 ? 1 : 0;
  out.numbersLeft = entryNumbersMet < entryNumbers && sums.queryNumbersLeft > 0 ? 1 : 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
