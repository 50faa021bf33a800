import type { PairMeasures } from "./compare.ts";
import type { MatchWeights } from "./weights.ts";

/**
 * Places of the terms of a score. Each is one weight times one measure, rounded; with the prior they sum to the log-odds.
 *
 * @internal
 */
export const TERM = {
  text: 0,
  listingWords: 1,
  recordWords: 2,
  code: 3,
  codesLeft: 4,
  numbers: 5,
  numbersLeft: 6,
  recordBrand: 7,
  listingBrand: 8,
  wordsMissing: 9,
  rareWords: 10,
  price: 11,
  brand: 12,
  variant: 13,
  pack: 14,
  productType: 15,
  gtin: 16,
  marketplaceId: 17,
  certificate: 18,
  otherIdentifier: 19,
  image: 20,
  behind: 21,
} as const;

/** How many terms there are. @internal */
export const TERMS = 22;

const MOST_SHARED = 4;
const PRICE_SLACK = 0.1;
const MOST_PRICE = 1.2;

/** Fills the terms that come from words, numbers and price; the others are set to zero. @internal */
export function weighMeasures(
  terms: Float64Array,
  base: number,
  measures: PairMeasures,
  weights: MatchWeights,
  toListing: boolean,
): void {
  terms.fill(0, base, base + TERMS);
  const queryWords = measures.queryFound - measures.queryInTitle;
  const entryWords = measures.entryFound - measures.entryInTitle;
  terms[base + TERM.text] = round(weights.textSimilar * measures.fullCosine);
  terms[base + TERM.listingWords] = round(
    weights.listingWordsFound * (toListing ? entryWords : queryWords),
  );
  terms[base + TERM.recordWords] = round(
    weights.recordWordsFound * (toListing ? queryWords : entryWords),
  );
  terms[base + TERM.code] = round(weights.codeShared * measures.codeShared);
  terms[base + TERM.codesLeft] = round(weights.codesLeft * measures.codesLeft);
  terms[base + TERM.numbers] = round(weights.numbers * (measures.numberAgreement - 0.5));
  terms[base + TERM.numbersLeft] = round(weights.numbersLeft * measures.numbersLeft);
  const listingBrand = toListing ? measures.entryBrandFound : measures.queryBrandFound;
  const recordBrand = toListing ? measures.queryBrandFound : measures.entryBrandFound;
  if (recordBrand >= 0)
    terms[base + TERM.recordBrand] = round(weights.recordBrandMissing * (1 - recordBrand));
  if (listingBrand >= 0)
    terms[base + TERM.listingBrand] = round(weights.listingBrandMissing * (1 - listingBrand));
  terms[base + TERM.wordsMissing] = round(weights.wordsMissing * measures.unmatched);
  terms[base + TERM.rareWords] = round(
    weights.rareWordsShared * Math.min(MOST_SHARED, measures.shared),
  );
  if (measures.priceDifference >= 0) {
    const difference = Math.min(MOST_PRICE, Math.max(0, measures.priceDifference - PRICE_SLACK));
    terms[base + TERM.price] = round(weights.price * difference);
  }
}

/** Log-odds of a pair. @internal */
export function logOdds(terms: Float64Array, base: number, prior: number): number {
  let sum = prior;
  for (let at = base; at < base + TERMS; at++) sum += terms[at] ?? 0;
  return round(sum);
}

/** Probability of log-odds. @internal */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Four decimals: below them a weight says nothing, and sums stay exact to read. @internal */
export function round(value: number): number {
  const scaled = Math.round(value * 10_000);
  return scaled === 0 ? 0 : scaled / 10_000;
}
