import { asideWord } from "../analyse/asideWords.ts";
import {
  addConcepts,
  type ConceptSet,
  clearConcepts,
  createConceptSet,
} from "../analyse/conceptSet.ts";
import type { ConceptTable } from "../analyse/conceptTable.ts";
import { gramNumber, sumGrams } from "../analyse/grams.ts";
import { isEverydayWord } from "../analyse/isEverydayWord.ts";
import { numberWeight } from "../analyse/numberWeight.ts";
import { addMeasure, createMeasureList, type MeasureList } from "../analyse/readMeasure.ts";
import { createScanner, type Scanner } from "../analyse/scanner.ts";
import {
  BODY,
  BRAND,
  BRAND_WORD,
  CODE,
  JOINED,
  MEASURE,
  MODEL,
  NUMBER,
} from "../analyse/tokenKinds.ts";
import { currencyNumber } from "../index/buildIndex.ts";
import { GRAM_SHARE, type MatchIndex } from "../index/matchIndex.ts";
import { gramsOfToken } from "../index/norms.ts";
import { wholeSteps } from "../index/rarity.ts";
import { findLiveToken, idfOfToken } from "../index/vocabulary.ts";
import type { ProductText } from "../normalise/productText.ts";
import { scanProduct } from "../normalise/scanProduct.ts";
import type { ListingSide } from "./listingSide.ts";
import { soundAliases, soundsOf } from "./soundAliases.ts";

const TABLE = 2048;
// A sound is less sure than a spelling.
const ALIAS_SHARE = 0.8;
const TABLE_MASK = TABLE - 1;

/**
 * One product analysed against one index: its distinct tokens, a small table to find them by, and its norms. Buffers
 * are reused, so a query stands until the next one is prepared.
 *
 * @internal
 */
export interface Query {
  /** Buffers of the analysis. */
  readonly scanner: Scanner;
  /** Token number in the index, or -1. */
  readonly tokens: Int32Array;
  /** Kind bits, joined over repetitions; {@link BODY} only when it is in no head. */
  readonly kinds: Uint8Array;
  /** Place in the scanner of its first occurrence. */
  readonly places: Uint16Array;
  /** Inverse document frequency. */
  readonly idf: Float32Array;
  /** What each token is beside a product's name: {@link BRAND_WORD}, {@link SELLER_WORD} or zero. */
  readonly asides: Uint8Array;
  /** Which of them are words of which most offers are made, or numbers. */
  readonly everyday: Uint8Array;
  /** Squared idf of the 3-grams of each token that is beside a product's name. */
  readonly asideGrams: Float32Array;
  /** The same of each token that the index knows, whatever it is. */
  readonly grams: Float32Array;
  /** Colours of the title that words of brands' names give ("Braun"), as bits. */
  readonly brandColours: ConceptSet;
  /** Distinct tokens. */
  size: number;
  /** Which candidate last met each token, to know what is unmatched. */
  readonly met: Uint32Array;
  /** Open addressing from token number to place + 1. */
  readonly table: Uint16Array;
  /** Which 3-grams the words of its title have, one bit each. */
  readonly gramBits: Uint32Array;
  /** Words of the index whose shared 3-grams are known, and what they sum to. */
  readonly gramTokens: Int32Array;
  readonly gramSums: Float32Array;
  headNorm2: number;
  gramNorm2: number;
  bodyNorm2: number;
  idfSum: number;
  /** What the numbers of its title tell together; see numberWeight.ts. */
  numbers: number;
  /** What the one of them that tells most does. */
  mostNumber: number;
  /** What each token tells that is a number of the title; zero for all others. */
  readonly numberWeights: Float64Array;
  /** Idf of the words of its brand. */
  brandSum: number;
  readonly measures: MeasureList;
  /** Places of the tokens that are more than words, or beside the product: a comparison asks of each whether it was met. */
  readonly marked: Uint16Array;
  /** How many. */
  markedSize: number;
  price: number;
  currency: number;
  /** Which side it is. */
  side: ListingSide;
  /** Number of the candidate being compared. */
  round: number;
}

/** Makes the buffers of a query. @internal */
export function createQuery(concepts: ConceptTable): Query {
  const scanner = createScanner(concepts);
  const most = scanner.first.length;
  return {
    scanner,
    tokens: new Int32Array(most),
    kinds: new Uint8Array(most),
    places: new Uint16Array(most),
    idf: new Float32Array(most),
    asides: new Uint8Array(most),
    everyday: new Uint8Array(most),
    asideGrams: new Float32Array(most),
    grams: new Float32Array(most),
    numberWeights: new Float64Array(most),
    brandColours: createConceptSet(concepts),
    size: 0,
    met: new Uint32Array(most),
    table: new Uint16Array(TABLE),
    gramBits: new Uint32Array(2048),
    gramTokens: new Int32Array(1024).fill(-1),
    gramSums: new Float32Array(1024),
    headNorm2: 0,
    gramNorm2: 0,
    bodyNorm2: 0,
    idfSum: 0,
    numbers: 0,
    mostNumber: 0,
    brandSum: 0,
    measures: createMeasureList(),
    marked: new Uint16Array(most),
    markedSize: 0,
    price: 0,
    currency: 0,
    side: "query",
    round: 0,
  };
}

/** Analyses a product against an index. @internal */
export function prepareQuery(query: Query, index: MatchIndex, text: ProductText): void {
  clear(query);
  scanProduct(query.scanner, text);
  const { scanner } = query;
  for (let place = 0; place < scanner.count; place++) addScanned(query, index, place);
  addAliases(query, index);
  weighTokens(query, index.gramIdf2);
  markTokens(query);
  query.price = text.price?.amount ?? 0;
  query.currency = currencyNumber(text.price?.currency);
}

/** The place of a token in the query, or -1. @internal */
export function placeInQuery(query: Query, token: number): number {
  const { table, tokens } = query;
  let slot = Math.imul(token, 0x9e3779b1) >>> 21;
  for (;;) {
    const place = (table[slot] ?? 0) - 1;
    if (place < 0 || tokens[place] === token) return place;
    slot = (slot + 1) & TABLE_MASK;
  }
}

/** Characters of the token at a place of the query. @internal */
export function sizeInQuery({ scanner, places }: Query, at: number): number {
  const place = places[at] ?? 0;
  return (scanner.to[place] ?? 0) - (scanner.from[place] ?? 0);
}

function clear(query: Query): void {
  query.gramBits.fill(0);
  query.gramTokens.fill(-1);
  query.table.fill(0);
  clearConcepts(query.brandColours);
  query.size = 0;
  query.round = 0;
}

function addScanned(query: Query, index: MatchIndex, place: number): void {
  const { scanner, tokens, kinds, table } = query;
  const token = findLiveToken(
    index.vocabulary,
    scanner.first[place] ?? 0,
    scanner.second[place] ?? 0,
  );
  const bits = scanner.kinds[place] ?? 0;
  // Unknown tokens are told apart by a number below zero made of their own hash.
  const number = token >= 0 ? token : -2 - ((scanner.first[place] ?? 0) >>> 2);
  let slot = Math.imul(number, 0x9e3779b1) >>> 21;
  for (;;) {
    const known = (table[slot] ?? 0) - 1;
    if (known < 0) break;
    if (tokens[known] === number) {
      const before = kinds[known] ?? 0;
      kinds[known] = joinKinds(before, bits);
      return;
    }
    slot = (slot + 1) & TABLE_MASK;
  }
  table[slot] = query.size + 1;
  tokens[query.size] = number;
  kinds[query.size] = bits;
  query.places[query.size] = place;
  query.numberWeights[query.size] = 0;
  query.idf[query.size] = token >= 0 ? idfOfToken(index.vocabulary, token) : index.idfMax;
  const aside = asideOf(index, token, scanner.first[place] ?? 0, bits);
  if (aside === BRAND_WORD && (bits & BODY) === 0) {
    addConcepts(query.brandColours, scanner.first[place] ?? 0, true);
  }
  query.asides[query.size] = aside;
  query.everyday[query.size] = tellsLittle(scanner.first[place] ?? 0, bits) ? 1 : 0;
  query.asideGrams[query.size] = aside === 0 ? 0 : gramsOfWord(scanner, place, index.gramIdf2);
  query.grams[query.size] = token >= 0 ? gramsOfToken(index, token) : 0;
  query.met[query.size] = 0;
  query.size++;
}

// Numbers and measures are weighed by themselves: "5단" and "800" say what many chests of drawers are like.
function tellsLittle(first: number, bits: number): boolean {
  return (bits & (NUMBER | MEASURE)) !== 0 || isEverydayWord(first);
}

// What sounds the same in another script counts as a joined form does: it is no word of its own.
function addAliases(query: Query, index: MatchIndex): void {
  const { scanner, tokens, kinds, table, size } = query;
  const sounds = soundsOf(index);
  for (let at = 0; at < size; at++) {
    if (((kinds[at] ?? 0) & ~BRAND) !== 0 || query.size >= tokens.length - 4) continue;
    const place = query.places[at] ?? 0;
    for (const token of soundAliases(index, sounds, scanner, place)) {
      if (placeInQuery(query, token) >= 0) continue;
      let slot = Math.imul(token, 0x9e3779b1) >>> 21;
      while (table[slot] !== 0) slot = (slot + 1) & TABLE_MASK;
      table[slot] = query.size + 1;
      tokens[query.size] = token;
      kinds[query.size] = JOINED;
      query.places[query.size] = place;
      query.idf[query.size] = wholeSteps(ALIAS_SHARE * idfOfToken(index.vocabulary, token));
      query.asides[query.size] = 0;
      query.everyday[query.size] = 0;
      query.asideGrams[query.size] = 0;
      query.grams[query.size] = gramsOfToken(index, token);
      query.met[query.size] = 0;
      query.size++;
    }
  }
}

function asideOf(index: MatchIndex, token: number, first: number, bits: number): number {
  if ((bits & (CODE | NUMBER | MEASURE | JOINED)) !== 0) return 0;
  return token < 0 ? asideWord(first) : (index.asides[token] ?? 0);
}

function gramsOfWord({ chars, from, to }: Scanner, place: number, idf2: Float32Array): number {
  return sumGrams(chars, from[place] ?? 0, to[place] ?? 0, idf2);
}

// A token of the head stays one when the description repeats it; a part stays one when a joined form repeats it.
function joinKinds(before: number, bits: number): number {
  const fields = (before | bits) & (BRAND | MODEL);
  const body = before & bits & BODY;
  const joined = before & bits & JOINED;
  return fields | body | joined | ((before | bits) & (CODE | NUMBER | MEASURE));
}

function weighTokens(query: Query, gramIdf2: Float32Array): void {
  let head = 0;
  let body = 0;
  let sum = 0;
  let numbers = 0;
  let mostNumber = 0;
  let grams = 0;
  query.measures.size = 0;
  for (let at = 0; at < query.size; at++) {
    const kinds = query.kinds[at] ?? 0;
    const idf = query.idf[at] ?? 0;
    if ((kinds & MEASURE) !== 0) addQueryMeasure(query, at);
    if ((kinds & BODY) !== 0) {
      body += idf * idf;
      continue;
    }
    // A joined form repeats its parts.
    if ((kinds & JOINED) !== 0) continue;
    head += idf * idf;
    sum += idf;
    grams += addGrams(query, at, gramIdf2);
    if ((kinds & (NUMBER | MEASURE)) !== 0) {
      const weight = weighNumber(query, at);
      numbers += weight;
      mostNumber = Math.max(mostNumber, weight);
    }
  }
  query.headNorm2 = head;
  query.gramNorm2 = grams;
  query.bodyNorm2 = body;
  query.idfSum = sum;
  query.numbers = numbers;
  query.mostNumber = mostNumber;
}

function weighNumber({ scanner, places, numberWeights }: Query, at: number): number {
  const place = places[at] ?? 0;
  const weight = numberWeight(scanner.chars, scanner.from[place] ?? 0, scanner.to[place] ?? 0);
  numberWeights[at] = weight;
  return weight;
}

function markTokens(query: Query): void {
  let brand = 0;
  let size = 0;
  for (let at = 0; at < query.size; at++) {
    const kinds = query.kinds[at] ?? 0;
    const isHead = (kinds & BODY) === 0;
    if (isHead && (kinds & BRAND) !== 0) brand += query.idf[at] ?? 0;
    const isMarked = isHead && (kinds & (BRAND | CODE | NUMBER | MEASURE)) !== 0;
    if (isMarked || query.asides[at] !== 0) query.marked[size++] = at;
  }
  query.brandSum = brand;
  query.markedSize = size;
}

function addQueryMeasure(query: Query, at: number): void {
  const { scanner } = query;
  const place = query.places[at] ?? 0;
  addMeasure(query.measures, scanner.chars, scanner.from[place] ?? 0, scanner.to[place] ?? 0);
}

// Marks the 3-grams of one word and gives the sum of their squared idf.
function addGrams({ scanner, places, gramBits }: Query, at: number, idf2: Float32Array): number {
  const { chars } = scanner;
  const place = places[at] ?? 0;
  const from = scanner.from[place] ?? 0;
  const to = scanner.to[place] ?? 0;
  let sum = 0;
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let each = from + 1; each <= to; each++) {
    const right = each < to ? (chars[each] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    gramBits[gram >>> 5] = (gramBits[gram >>> 5] ?? 0) | (1 << (gram & 31));
    sum += idf2[gram] ?? 0;
    left = middle;
    middle = right;
  }
  return sum;
}

/** Squared length of a query or entry over its title alone. @internal */
export function titleNorm2(head: number, grams: number): number {
  return head + GRAM_SHARE * grams;
}
