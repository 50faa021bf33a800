import { countBits } from "../analyse/readMeasure.ts";
import type { PairMeasures } from "../compare/pairMeasures.ts";
import type { MatchWeights } from "../contract/weights.ts";
import type { ListingSide } from "../retrieve/listingSide.ts";

/**
 * Places of the terms of a score. Each is one weight times one measure, rounded; with the prior they sum to the log-odds.
 *
 * @internal
 */
export const TERM = {
  title: 0,
  text: 1,
  words: 2,
  listingWords: 3,
  recordWords: 4,
  code: 5,
  codesLeft: 6,
  numbers: 7,
  numbersLeft: 8,
  wordsMissing: 9,
  rareWords: 10,
  price: 11,
  brand: 12,
  measureAgrees: 13,
  measureDiffers: 14,
  colour: 15,
  productType: 16,
  audience: 17,
  variant: 18,
  gtin: 19,
  marketplaceId: 20,
  certificate: 21,
  otherIdentifier: 22,
  image: 23,
  behind: 24,
  ranked: 25,
} as const;

/** How many terms there are. @internal */
export const TERMS = 26;

const MOST_SHARED = 4;
const PRICE_SLACK = 0.1;
const MOST_PRICE = 1.2;

/** Fills the terms that come from words, numbers, measures and price; the others are set to zero. @internal */
export function weighMeasures(
  terms: Float64Array,
  base: number,
  measures: PairMeasures,
  weights: MatchWeights,
  side: ListingSide,
): void {
  terms.fill(0, base, base + TERMS);
  const queryWords = measures.queryFound - measures.queryInTitle;
  const entryWords = measures.entryFound - measures.entryInTitle;
  const listingWords = side === "query" ? queryWords : entryWords;
  const recordWords = side === "query" ? entryWords : queryWords;
  terms[base + TERM.title] = round(weights.titleSimilar * measures.titleCosine);
  terms[base + TERM.text] = round(weights.textSimilar * measures.fullCosine);
  terms[base + TERM.words] = round(weights.wordsSimilar * measures.allCosine);
  terms[base + TERM.listingWords] = round(weights.listingWordsFound * listingWords);
  terms[base + TERM.recordWords] = round(weights.recordWordsFound * recordWords);
  terms[base + TERM.ranked] = round(weights.wordsRanked * measures.ranked);
  terms[base + TERM.code] = round(weights.codeShared * measures.codeShared);
  terms[base + TERM.codesLeft] = round(weights.codesLeft * measures.codesLeft);
  terms[base + TERM.numbers] = round(weights.numbers * (measures.numberAgreement - 0.5));
  terms[base + TERM.numbersLeft] = round(weights.numbersLeft * measures.numbersLeft);
  terms[base + TERM.wordsMissing] = round(weights.wordsMissing * measures.unmatched);
  const shared = Math.min(MOST_SHARED, measures.shared);
  terms[base + TERM.rareWords] = round(weights.rareWordsShared * shared);
  if (measures.priceDifference >= 0) {
    const difference = Math.min(MOST_PRICE, Math.max(0, measures.priceDifference - PRICE_SLACK));
    terms[base + TERM.price] = round(weights.price * difference);
  }
  weighProperties(terms, base, measures, weights);
}

function weighProperties(
  terms: Float64Array,
  base: number,
  measures: PairMeasures,
  weights: MatchWeights,
): void {
  terms[base + TERM.measureAgrees] = round(weights.measureAgrees * measures.measuresAgree);
  const differ = Math.min(2, countBits(measures.measuresDiffer));
  terms[base + TERM.measureDiffers] = round(weights.measureContradicted * differ);
  terms[base + TERM.colour] = colourWeight(measures, weights);
  if (measures.types > 0) terms[base + TERM.productType] = weights.productTypeAgrees;
  if (measures.types < 0) terms[base + TERM.productType] = weights.productTypeContradicted;
  terms[base + TERM.audience] = round(weights.audienceContradicted * measures.audience);
}

function colourWeight(measures: PairMeasures, weights: MatchWeights): number {
  const anywhere = measures.colours < 0 ? weights.textColourContradicted : 0;
  if (measures.titleColours > 0) return round(weights.colourAgrees + anywhere);
  return round(measures.titleColours < 0 ? weights.colourContradicted + anywhere : anywhere);
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

/** Log-odds of a probability. @internal */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Four decimals: below them a weight says nothing, and sums stay exact to read. @internal */
export function round(value: number): number {
  const scaled = Math.round(value * 10_000);
  return scaled === 0 ? 0 : scaled / 10_000;
}
