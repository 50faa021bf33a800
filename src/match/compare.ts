import { audiencesDiffer, relateColours, relateTypes } from "./analyse/conceptSet.ts";
import { addMeasure, countBits, type MeasureList, relateMeasures } from "./analyse/readMeasure.ts";
import {
  BODY,
  BRAND,
  BRAND_WORD,
  CODE,
  DIGITS,
  JOINED,
  MEASURE,
  NUMBER,
} from "./analyse/tokenKinds.ts";
import { addAside, clearAsides, createAsides, settleAsides, settledShare } from "./asides.ts";
import {
  bodiesOf,
  HALF,
  HALF_CURRENCY,
  HALF_TYPES,
  headsOf,
  ROW,
  ROW_BODY_NORM,
  ROW_COUNTS,
  ROW_FROM,
  ROW_GRAM_NORM,
  ROW_HEAD_NORM,
  ROW_IDF_SUM,
  ROW_MARKS,
  ROW_PRICE,
  ROW_TITLE_COLOURS,
} from "./index/entryRow.ts";
import { BODY_WEIGHT, GRAM_SHARE, type MatchIndex } from "./index/matchIndex.ts";
import { PLAIN, TOKEN_SHIFT } from "./index/packToken.ts";
import { TOKEN_IDF, TOKEN_ROW } from "./index/vocabulary.ts";
import { fullNorm2, placeInQuery, type Query, titleNorm2 } from "./query.ts";
import { sharedGrams } from "./sharedGrams.ts";
import { softCode } from "./softCode.ts";

/** Everything measured on one pair of a query and an entry. Reused: it stands until the next comparison. @internal */
export interface PairMeasures {
  /** Cosine over title words and 3-grams. */
  titleCosine: number;
  /** Cosine over title words only. */
  wordCosine: number;
  /** Cosine over title and description. */
  fullCosine: number;
  /** Cosine over all words, wherever they stand. */
  allCosine: number;
  /** Dimensions, such as volume, in which both name measures and some agree: up to two. */
  measuresAgree: number;
  /** Dimensions in which both name measures and none agrees, as bits. */
  measuresDiffer: number;
  /** Colours of the titles: 1 the same, -1 different, 0 near or not known. */
  titleColours: number;
  /** Colours of all words. */
  colours: number;
  /** Product types. */
  types: number;
  /** One is for men, the other for women. */
  audience: number;
  /** Share of the query's title found in the entry's title. */
  queryInTitle: number;
  /** Share of the query's title found in the entry's title or description. */
  queryFound: number;
  /** Share of the entry's title found in the query's title. */
  entryInTitle: number;
  /** Share of the entry's title found in the query's title or description. */
  entryFound: number;
  /** Best code in common, 0–1, by equality or prefix, times its rarity. */
  codeShared: number;
  /** Both have codes in their titles and none is alike. */
  codeConflict: number;
  /** Unmatched codes on both sides. */
  codesLeft: number;
  /** Share of numbers found on the other side, the smaller of both; 0.5 when a side has none. */
  numberAgreement: number;
  /** Both have numbers and none agrees. */
  numberConflict: number;
  /** Both have numbers that the other lacks. */
  numbersLeft: number;
  /** Words of the entry's brand found in the query: share, or -1 when it has none. */
  entryBrandFound: number;
  /** Words of the query's brand found in the entry: share, or -1. */
  queryBrandFound: number;
  /** Smaller idf mass of unmatched title words, over the idf of an unknown word. */
  unmatched: number;
  /** idf mass of shared title words, over the idf of an unknown word. */
  shared: number;
  /** Absolute logarithm of the price ratio, or -1 when not comparable. */
  priceDifference: number;
}

const MAX_LEFT = 24;
const DIGITS_SHARE = 0.65;
const leftOfEntry = new Int32Array(MAX_LEFT);
const asides = createAsides();

/** Makes an empty set of measures. @internal */
export function createMeasures(): PairMeasures {
  return {
    titleCosine: 0,
    wordCosine: 0,
    fullCosine: 0,
    allCosine: 0,
    measuresAgree: 0,
    measuresDiffer: 0,
    titleColours: 0,
    colours: 0,
    types: 0,
    audience: 0,
    queryInTitle: 0,
    queryFound: 0,
    entryInTitle: 0,
    entryFound: 0,
    codeShared: 0,
    codeConflict: 0,
    codesLeft: 0,
    numberAgreement: 0,
    numberConflict: 0,
    numbersLeft: 0,
    entryBrandFound: 0,
    queryBrandFound: 0,
    unmatched: 0,
    shared: 0,
    priceDifference: 0,
  };
}

/** Measures one pair exactly. @internal */
export function comparePair(
  out: PairMeasures,
  query: Query,
  index: MatchIndex,
  entry: number,
): void {
  const round = ++query.round;
  const { kinds: queryKinds, idf: queryIdf, met } = query;
  const { rows, forward, idfMax } = index;
  const row = entry * ROW;
  const { floats } = rows;
  const headFrom = rows.words[row + ROW_FROM] ?? 0;
  const counts = rows.words[row + ROW_COUNTS] ?? 0;
  const bodyFrom = headFrom + headsOf(counts);
  const bodyTo = bodyFrom + bodiesOf(counts);
  const isQueryListing = query.side === "query";
  clearAsides(asides);
  let isBrandMet = false;
  let entryMet2 = 0;
  let shared2 = 0;
  let queryShared = 0;
  let entryShared = 0;
  let cross2 = 0;
  let entryFoundBody = 0;
  let bestCode = 0;
  let entryCodes = 0;
  let left = 0;
  let entryNumbers = 0;
  let entryNumbersMet = 0;
  let brandWords = 0;
  let brandMet = 0;
  let numbersLeftEntry = 0;
  const { entryMeasures } = query;
  entryMeasures.size = 0;
  for (let at = headFrom; at < bodyFrom; at++) {
    const kinds = forward[at] ?? 0;
    const token = kinds >>> TOKEN_SHIFT;
    const isNumber = (kinds & (NUMBER | MEASURE)) !== 0;
    if (isNumber) entryNumbers++;
    if ((kinds & CODE) !== 0) entryCodes++;
    if ((kinds & BRAND) !== 0) brandWords += idfOf(index, token);
    const place = placeInQuery(query, token);
    if ((kinds & MEASURE) !== 0) addEntryMeasure(entryMeasures, index, token);
    if (place < 0) {
      if ((kinds & CODE) !== 0 && left < MAX_LEFT) leftOfEntry[left++] = token;
      if (isNumber) numbersLeftEntry++;
      if (!isQueryListing && (kinds & BRAND) === 0) {
        const aside = index.asides[token] ?? 0;
        if (aside !== 0) addAside(asides, aside, idfOf(index, token));
      }
      continue;
    }
    met[place] = round;
    // The same number as the index has, but near at hand.
    const idf = queryIdf[place] ?? 0;
    if ((kinds & BRAND) !== 0) {
      brandMet += idf;
      isBrandMet = true;
    }
    const plain = (kinds & PLAIN) !== 0;
    if (plain) entryMet2 += idf * idf;
    if (((queryKinds[place] ?? 0) & BODY) !== 0) {
      if (plain) {
        entryFoundBody += idf;
        cross2 += idf * idf;
      }
      if (isNumber) entryNumbersMet++;
      if ((kinds & CODE) !== 0) bestCode = Math.max(bestCode, 0.9 * codeRarity(kinds, idf, idfMax));
      continue;
    }
    const queryPlain = ((queryKinds[place] ?? 0) & JOINED) === 0;
    if (plain || queryPlain) shared2 += idf * idf;
    if (plain) entryShared += idf;
    if (queryPlain) queryShared += idf;
    if (isNumber) entryNumbersMet++;
    if ((kinds & CODE) !== 0) bestCode = Math.max(bestCode, codeRarity(kinds, idf, idfMax));
  }
  let body2 = 0;
  let queryFoundBody = 0;
  for (let at = bodyFrom; at < bodyTo; at++) {
    const kinds = forward[at] ?? 0;
    const token = kinds >>> TOKEN_SHIFT;
    const place = placeInQuery(query, token);
    if ((kinds & MEASURE) !== 0) addEntryMeasure(entryMeasures, index, token);
    if (place < 0) {
      if (!isQueryListing && index.asides[token] !== 0) asides.body2 += square(idfOf(index, token));
      continue;
    }
    met[place] = round;
    const idf = queryIdf[place] ?? 0;
    if (((queryKinds[place] ?? 0) & BODY) !== 0) {
      body2 += idf * idf;
      continue;
    }
    if (((queryKinds[place] ?? 0) & JOINED) === 0) {
      cross2 += idf * idf;
      queryFoundBody += idf;
    }
    if ((kinds & CODE) !== 0) bestCode = Math.max(bestCode, 0.9 * codeRarity(kinds, idf, idfMax));
  }
  const gram2 = sharedGrams(query, index, entry);
  let queryBrand = 0;
  let queryBrandMet = 0;
  let numbersLeftQuery = 0;
  let queryNumbersMet = 0;
  let codesLeftQuery = 0;
  let similarCode = 0;
  let asideGrams2 = 0;
  for (let at = 0; at < query.size; at++) {
    const kinds = queryKinds[at] ?? 0;
    const isMet = met[at] === round;
    const idf = query.idf[at] ?? 0;
    const aside = query.asides[at] ?? 0;
    if ((kinds & BODY) !== 0) {
      if (isQueryListing && aside !== 0 && !isMet) asides.body2 += idf * idf;
      continue;
    }
    if (isMet) {
      if (aside === BRAND_WORD || (kinds & BRAND) !== 0) isBrandMet = true;
    } else if (isQueryListing && aside !== 0 && (kinds & BRAND) === 0) {
      addAside(asides, aside, idf);
      asideGrams2 += query.asideGrams[at] ?? 0;
    }
    if ((kinds & BRAND) !== 0) {
      queryBrand += idf;
      if (isMet) queryBrandMet += idf;
    }
    if ((kinds & (NUMBER | MEASURE)) !== 0) {
      if (isMet) queryNumbersMet++;
      else numbersLeftQuery++;
    }
    if ((kinds & CODE) === 0 || isMet) continue;
    codesLeftQuery++;
    for (let each = 0; each < left; each++) {
      similarCode = Math.max(similarCode, softCode(query, at, index, leftOfEntry[each] ?? 0));
    }
  }
  settleAsides(asides, isBrandMet);
  const headOfQuery = query.headNorm2 - (isQueryListing ? asides.mass2 : 0);
  const headOfEntry = (floats[row + ROW_HEAD_NORM] ?? 0) - (isQueryListing ? 0 : asides.mass2);
  const gramsOfQuery = isQueryListing
    ? Math.max(gram2, query.gramNorm2 - asideGrams2 * settledShare(asides))
    : query.gramNorm2;
  const gramNorm = floats[row + ROW_GRAM_NORM] ?? 0;
  const gramsOfEntry = isQueryListing
    ? gramNorm
    : gramNorm - leftOutGrams(gramNorm - gram2, headOfEntry + asides.mass2 - entryMet2);
  const bodyOfQuery = query.bodyNorm2 - (isQueryListing ? asides.body2 : 0);
  const bodyOfEntry = (floats[row + ROW_BODY_NORM] ?? 0) - (isQueryListing ? 0 : asides.body2);
  const querySum = query.idfSum - (isQueryListing ? asides.mass : 0);
  const idfSum = (floats[row + ROW_IDF_SUM] ?? 0) - (isQueryListing ? 0 : asides.mass);
  const title2 = shared2 + GRAM_SHARE * gram2;
  out.titleCosine = cosine(
    title2,
    titleNorm2(headOfQuery, gramsOfQuery),
    titleNorm2(headOfEntry, gramsOfEntry),
  );
  out.wordCosine = cosine(shared2, headOfQuery, headOfEntry);
  out.fullCosine = cosine(
    title2 + BODY_WEIGHT * cross2 + BODY_WEIGHT * BODY_WEIGHT * body2,
    fullNorm2(headOfQuery, gramsOfQuery, bodyOfQuery),
    fullNorm2(headOfEntry, gramsOfEntry, bodyOfEntry),
  );
  out.allCosine = cosine(
    shared2 + cross2 + body2,
    headOfQuery + bodyOfQuery,
    headOfEntry + bodyOfEntry,
  );
  compareFacts(out, query, index, entry);
  const shared = Math.min(queryShared, entryShared);
  out.queryInTitle = share(queryShared, querySum);
  out.queryFound = share(queryShared + queryFoundBody, querySum);
  out.entryInTitle = share(entryShared, idfSum);
  out.entryFound = share(entryShared + entryFoundBody, idfSum);
  out.codeShared = Math.max(bestCode, similarCode);
  out.codeConflict = query.codes > 0 && entryCodes > 0 && out.codeShared < 0.3 ? 1 : 0;
  out.codesLeft = codesLeftQuery > 0 && left > 0 ? 1 : 0;
  out.numberAgreement =
    entryNumbers === 0 || query.numbers === 0
      ? 0.5
      : Math.min(entryNumbersMet / entryNumbers, queryNumbersMet / query.numbers);
  out.numberConflict =
    entryNumbers > 0 && query.numbers > 0 && entryNumbersMet === 0 && queryNumbersMet === 0 ? 1 : 0;
  out.numbersLeft = numbersLeftEntry > 0 && numbersLeftQuery > 0 ? 1 : 0;
  out.entryBrandFound = brandWords > 0 ? brandMet / brandWords : -1;
  out.queryBrandFound = queryBrand > 0 ? queryBrandMet / queryBrand : -1;
  out.unmatched = Math.max(0, Math.min(querySum, idfSum) - shared) / idfMax;
  out.shared = shared / idfMax;
  out.priceDifference = priceDifference(query, index, entry);
}

// An entry's 3-grams belong to no word; of those not shared, as much is left out as of the words not shared.
function leftOutGrams(grams2: number, words2: number): number {
  if (asides.mass2 === 0 || words2 <= 0) return 0;
  return Math.max(0, grams2) * Math.min(1, asides.mass2 / words2);
}

function idfOf({ vocabulary }: MatchIndex, token: number): number {
  return vocabulary.floats[token * TOKEN_ROW + TOKEN_IDF] ?? 0;
}

function square(value: number): number {
  return value * value;
}

function addEntryMeasure(list: MeasureList, index: MatchIndex, token: number): void {
  addMeasure(list, index.codeChars, index.codeFrom[token] ?? 0, index.codeFrom[token + 1] ?? 0);
}

function compareFacts(out: PairMeasures, query: Query, index: MatchIndex, entry: number): void {
  const { concepts } = query.scanner;
  const { words, halves } = index.rows;
  const marks = words[entry * ROW + ROW_MARKS] ?? 0;
  // Among stacked names "Braun" is no colour.
  const sure = asides.mass2 > 0 && query.side === "query" ? ~query.brandColours.marks : -1;
  const related = relateMeasures(query.measures, query.entryMeasures);
  out.measuresAgree = Math.min(2, countBits(related & 0xffff));
  out.measuresDiffer = related >>> 16;
  out.titleColours = relateColours(
    concepts.titleColours & sure,
    words[entry * ROW + ROW_TITLE_COLOURS] ?? 0,
  );
  out.colours = relateColours(concepts.marks & sure, marks);
  out.types = relateTypes(concepts.types, concepts.typeCount, halves, entry * HALF + HALF_TYPES);
  out.audience = audiencesDiffer(concepts.marks, marks) ? 1 : 0;
}

function priceDifference(query: Query, index: MatchIndex, entry: number): number {
  const { floats, halves } = index.rows;
  const price = floats[entry * ROW + ROW_PRICE] ?? 0;
  if (price <= 0 || query.price <= 0) return -1;
  if (halves[entry * HALF + HALF_CURRENCY] !== query.currency) return -1;
  return Math.abs(Math.log(price / query.price));
}

// How rare a code is, 0–1: one record in a hundred has it, or a single one. Other makers use numbers of digits only too.
function codeRarity(kinds: number, idf: number, idfMax: number): number {
  const rarity = Math.max(0, Math.min(1, (idf / idfMax - 0.4) / 0.5));
  return (kinds & DIGITS) === 0 ? rarity : DIGITS_SHARE * rarity;
}

function cosine(dot: number, one: number, other: number): number {
  return one > 0 && other > 0 ? Math.min(1, dot / Math.sqrt(one * other)) : 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
