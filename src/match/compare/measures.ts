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

/** Measures each term that words give; one call each, since a loop over them would hide from the engine which is called. @internal */
export function measureWords(values: Float64Array, pair: ComparedPair): void {
  values[TERM.title] = titlesAlike(pair);
  values[TERM.words] = wordsAlike(pair);
  const isListingQuery = pair.query.side === "query";
  values[TERM.listingWords] = isListingQuery ? queryInBody(pair) : entryInBody(pair);
  values[TERM.recordWords] = isListingQuery ? entryInBody(pair) : queryInBody(pair);
  values[TERM.titleFound] = titleFound(pair);
  values[TERM.rareWords] = rareWords(pair);
  values[TERM.code] = Math.max(pair.sums.sameCode, pair.sums.similarCode);
  values[TERM.numbers] = recordNumbers(pair);
  values[TERM.price] = priceDifference(pair);
  values[TERM.measureAgrees] = Math.min(MOST_MEASURES, countBits(pair.related & 0xffff));
  values[TERM.measureDiffers] = Math.min(MOST_MEASURES, countBits(pair.related >>> 16));
  values[TERM.colour] = coloursDiffer(pair);
  values[TERM.productType] = typesDiffer(pair);
  values[TERM.audience] = audienceDiffers(pair);
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

function titlesAlike({ sums }: ComparedPair): number {
  return cosine(
    sums.titles2 + GRAM_SHARE * sums.grams2,
    titleNorm2(sums.queryTitle2, sums.queryGrams2),
    titleNorm2(sums.entryTitle2, sums.entryGrams2),
  );
}

function wordsAlike({ sums }: ComparedPair): number {
  return cosine(
    sums.titles2 + sums.cross2 + sums.bodies2,
    sums.queryTitle2 + sums.queryBody2,
    sums.entryTitle2 + sums.entryBody2,
  );
}

function rareWords({ sums, query, index }: ComparedPair): number {
  const rare = Math.max(0, metMass(sums, query) - everydayMass(sums, query));
  return Math.min(MOST_RARE, rare / index.idfMax);
}

// A short title of common words is found in many records, a long one of rare words in one.
function titleFound({ sums, query, index }: ComparedPair): number {
  const met = metMass(sums, query);
  const words = query.side === "query" ? sums.queryWords : sums.entryWords;
  return share(met, words) * Math.min(MOST_FOUND, met / index.idfMax);
}

// idf of the words of the listing's title that the record has anywhere.
function metMass(sums: PairSums, { side }: Query): number {
  if (side === "query") return sums.queryShared + sums.queryInBody;
  return sums.entryShared + sums.entryInBody;
}

function everydayMass(sums: PairSums, { side }: Query): number {
  const inBody = side === "query" ? sums.everydayInEntryBody : sums.everydayInQueryBody;
  return sums.everydayShared + inBody;
}

function queryInBody({ sums }: ComparedPair): number {
  const { queryShared, queryWords } = sums;
  return share(queryShared + sums.queryInBody, queryWords) - share(queryShared, queryWords);
}

function entryInBody({ sums }: ComparedPair): number {
  const { entryShared, entryWords } = sums;
  return share(entryShared + sums.entryInBody, entryWords) - share(entryShared, entryWords);
}

// A listing says many numbers; whether those of the record are among them is the question.
function recordNumbers({ sums, query }: ComparedPair): number {
  const { entryNumbers, entryNumbersMet, queryNumbersMet } = sums;
  if (entryNumbers === 0 || query.numbers === 0) return 0;
  const found =
    query.side === "query" ? entryNumbersMet / entryNumbers : queryNumbersMet / query.numbers;
  return found - 0.5;
}

function priceDifference({ query, index, entry }: ComparedPair): number {
  const { rows } = index;
  const price = rows.floats[entry * ROW + ROW_PRICE] ?? 0;
  if (price <= 0 || query.price <= 0) return 0;
  if (rows.halves[entry * HALF + HALF_CURRENCY] !== query.currency) return 0;
  const difference = Math.abs(Math.log(price / query.price));
  return Math.min(MOST_PRICE, Math.max(0, difference - PRICE_SLACK));
}

function coloursDiffer({ sums, query, index, entry }: ComparedPair): number {
  const { concepts } = query.scanner;
  const { words } = index.rows;
  // Among stacked names "Braun" is no colour.
  const sure = sums.asides.mass2 > 0 && query.side === "query" ? ~query.brandColours.marks : -1;
  const titles = relateColours(
    concepts.titleColours & sure,
    words[entry * ROW + ROW_TITLE_COLOURS] ?? 0,
  );
  if (titles !== 0) return titles < 0 ? 1 : 0;
  const texts = relateColours(concepts.marks & sure, words[entry * ROW + ROW_MARKS] ?? 0);
  return texts < 0 ? TEXT_COLOUR : 0;
}

function typesDiffer({ query, index, entry }: ComparedPair): number {
  const { types, typeCount } = query.scanner.concepts;
  return relateTypes(types, typeCount, index.rows.halves, entry * HALF + HALF_TYPES) < 0 ? 1 : 0;
}

function audienceDiffers({ query, index, entry }: ComparedPair): number {
  const marks = index.rows.words[entry * ROW + ROW_MARKS] ?? 0;
  return audiencesDiffer(query.scanner.concepts.marks, marks) ? 1 : 0;
}

function cosine(dot: number, one: number, other: number): number {
  return one > 0 && other > 0 ? Math.min(1, dot / Math.sqrt(one * other)) : 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
