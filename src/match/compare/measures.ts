import { audiencesDiffer, relateColours, relateTypes } from "../analyse/conceptSet.ts";
import { countBits } from "../analyse/readMeasure.ts";
import { TERM } from "../contract/evidenceTable.ts";
import {
  HALF,
  HALF_CURRENCY,
  HALF_TYPES,
  ROW,
  ROW_MARKS,
  ROW_PRICE,
  ROW_TITLE_COLOURS,
} from "../index/entryRow.ts";
import { GRAM_SHARE, type MatchIndex } from "../index/matchIndex.ts";
import { type Query, titleNorm2 } from "../retrieve/query.ts";
import { settledShare } from "./asides.ts";
import type { PairSums } from "./pairSums.ts";

/** The pair in question, with the sums over its words. @internal */
export interface ComparedPair {
  readonly sums: PairSums;
  query: Query;
  index: MatchIndex;
  entry: number;
  /** Dimensions of measures that agree, and, sixteen bits higher, those that differ. */
  related: number;
}

const MOST_RARE = 3;
const MOST_FOUND = 2;
const MOST_MEASURES = 2;
const PRICE_SLACK = 0.1;
const MOST_PRICE = 1.2;
// Colours of descriptions are often those of a part or of other offers.
const TEXT_COLOUR = 0.4;

/** Measures each term that words give. @internal */
export function measureWords(values: Float64Array, pair: ComparedPair): void {
  const { sums, query, index, related } = pair;
  const { titles2, queryShared, queryWords, entryShared, entryWords } = sums;
  const isListingQuery = query.side === "query";
  values[TERM.title] = cosine(
    titles2 + GRAM_SHARE * sums.grams2,
    titleNorm2(sums.queryTitle2, sums.queryGrams2),
    titleNorm2(sums.entryTitle2, sums.entryGrams2),
  );
  values[TERM.words] = cosine(
    titles2 + sums.cross2 + sums.bodies2,
    sums.queryTitle2 + sums.queryBody2,
    sums.entryTitle2 + sums.entryBody2,
  );
  const inEntryBody = shareMore(queryShared, sums.queryInBody, queryWords);
  const inQueryBody = shareMore(entryShared, sums.entryInBody, entryWords);
  values[TERM.listingWords] = isListingQuery ? inEntryBody : inQueryBody;
  values[TERM.recordWords] = isListingQuery ? inQueryBody : inEntryBody;
  // idf of the words of the listing's title that the record has anywhere. A short title of common words is found in many records, a long
  // one of rare words in one.
  const met = isListingQuery ? queryShared + sums.queryInBody : entryShared + sums.entryInBody;
  const found = isListingQuery ? leadingFound(sums, query) : share(met, entryWords);
  values[TERM.titleFound] = found * Math.min(MOST_FOUND, met / index.idfMax);
  const rare = Math.max(0, met - everydayMass(sums, isListingQuery));
  values[TERM.rareWords] = Math.min(MOST_RARE, rare / index.idfMax);
  values[TERM.code] = Math.max(sums.sameCode, sums.similarCode);
  values[TERM.numbers] = recordNumbers(sums, query);
  values[TERM.price] = priceDifference(pair);
  values[TERM.measureAgrees] = Math.min(MOST_MEASURES, countBits(related & 0xffff));
  values[TERM.measureDiffers] = Math.min(MOST_MEASURES, countBits(related >>> 16));
  const { marks, types, typeCount } = query.scanner.concepts;
  const { words, halves } = index.rows;
  const row = pair.entry * ROW;
  const entryMarks = words[row + ROW_MARKS] ?? 0;
  // A side that names no colour and nobody whom it is for contradicts nothing.
  const areMarked = marks !== 0 && entryMarks !== 0;
  values[TERM.colour] = areMarked ? coloursDiffer(pair, words[row + ROW_TITLE_COLOURS] ?? 0) : 0;
  values[TERM.audience] = areMarked && audiencesDiffer(marks, entryMarks) ? 1 : 0;
  const relation = relateTypes(types, typeCount, halves, pair.entry * HALF + HALF_TYPES);
  values[TERM.productType] = relation < 0 ? 1 : 0;
}

/** idf mass of shared title words, over the idf of an unknown word. @internal */
export function sharedMass({ sums, index }: ComparedPair): number {
  return Math.min(sums.queryShared, sums.entryShared) / index.idfMax;
}

/** Share of a brand's words that the other side has, the larger of both sides. @internal */
export function brandFound({ sums, query }: ComparedPair): number {
  return Math.max(
    share(sums.entryBrandMet, sums.entryBrand),
    share(sums.queryBrandMet, query.brandSum),
  );
}

// How much of what the listing's title says, first of all in front, the record has.
function leadingFound({ leadingMet, leadingBeside, asides }: PairSums, query: Query): number {
  return share(leadingMet, query.leadingSum - leadingBeside * settledShare(asides));
}

function everydayMass(sums: PairSums, isListingQuery: boolean): number {
  const inBody = isListingQuery ? sums.everydayInEntryBody : sums.everydayInQueryBody;
  return sums.everydayShared + inBody;
}

// By how much a share grows with what is found beside it.
function shareMore(part: number, more: number, whole: number): number {
  return more === 0 ? 0 : share(part + more, whole) - share(part, whole);
}

// A listing says many numbers; whether those of the record are among them is the question.
function recordNumbers(sums: PairSums, query: Query): number {
  const { entryNumbers, entryNumbersMet, queryNumbersMet } = sums;
  if (entryNumbers === 0 || query.numbers === 0) return 0;
  return query.side === "query"
    ? sums.mostNumber * (entryNumbersMet / entryNumbers - 0.5)
    : query.mostNumber * (queryNumbersMet / query.numbers - 0.5);
}

function priceDifference({ query, index, entry }: ComparedPair): number {
  const { rows } = index;
  const price = rows.floats[entry * ROW + ROW_PRICE] ?? 0;
  if (price <= 0 || query.price <= 0) return 0;
  if (rows.halves[entry * HALF + HALF_CURRENCY] !== query.currency) return 0;
  const difference = Math.abs(Math.log(price / query.price));
  return Math.min(MOST_PRICE, Math.max(0, difference - PRICE_SLACK));
}

function coloursDiffer({ sums, query, index, entry }: ComparedPair, entryTitle: number): number {
  const { concepts } = query.scanner;
  // Among stacked names "Braun" is no colour.
  const sure = sums.asides.mass2 > 0 && query.side === "query" ? ~query.brandColours.marks : -1;
  const titles = relateColours(concepts.titleColours & sure, entryTitle);
  if (titles !== 0) return titles < 0 ? 1 : 0;
  const texts = relateColours(
    concepts.marks & sure,
    index.rows.words[entry * ROW + ROW_MARKS] ?? 0,
  );
  return texts < 0 ? TEXT_COLOUR : 0;
}

function cosine(dot: number, one: number, other: number): number {
  return one > 0 && other > 0 ? Math.min(1, dot / Math.sqrt(one * other)) : 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
