import { type ConceptSet, createConceptSet } from "../analyse/conceptSet.ts";
import type { ConceptTable } from "../analyse/conceptTable.ts";
import { createMeasureList, type MeasureList } from "../analyse/readMeasure.ts";
import { createScanner, type Scanner } from "../analyse/scanner.ts";
import { GRAM_SHARE } from "../index/matchIndex.ts";
import type { ListingSide } from "./listingSide.ts";

const TABLE_BITS = 11;
const TABLE = 1 << TABLE_BITS;

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
  /** Idf of each word of the title, less the further behind it stands; zero for all other tokens. */
  readonly leading: Float32Array;
  /** What it sums to. */
  leadingSum: number;
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
    leading: new Float32Array(most),
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
    leadingSum: 0,
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

/** The slot of the table in which a token stands, or where it may be put. @internal */
export function slotInQuery({ table, tokens }: Query, token: number): number {
  let slot = Math.imul(token, 0x9e3779b1) >>> (32 - TABLE_BITS);
  for (;;) {
    const place = (table[slot] ?? 0) - 1;
    if (place < 0 || tokens[place] === token) return slot;
    slot = (slot + 1) & (TABLE - 1);
  }
}

/** The place of a token in the query, or -1. @internal */
export function placeInQuery(query: Query, token: number): number {
  return (query.table[slotInQuery(query, token)] ?? 0) - 1;
}

/** Characters of the token at a place of the query. @internal */
export function sizeInQuery({ scanner, places }: Query, at: number): number {
  const place = places[at] ?? 0;
  return (scanner.to[place] ?? 0) - (scanner.from[place] ?? 0);
}

/** Squared length of a query or entry over its title alone. @internal */
export function titleNorm2(head: number, grams: number): number {
  return head + GRAM_SHARE * grams;
}
