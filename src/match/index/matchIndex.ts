import type { PairKeys } from "./pairKeys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Bit of a packed head token: it stands in the brand field. @internal */
export const HEAD_BRAND = 1;
/** Bit of a packed head token: it stands in a model field. @internal */
export const HEAD_MODEL = 2;
/** Bit of a packed head token: it stands there by itself, not only as the joined form of its parts. @internal */
export const HEAD_PLAIN = 4;
/** A packed head token is its number shifted left by this, with the bits above. @internal */
export const HEAD_SHIFT = 3;

/** Share of a 3-gram in the cosine, squared. Source: measured on product benchmarks; .6 is its weight. @internal */
export const GRAM_SHARE = 0.36;
/** Weight of a word of the description beside one of the title. @internal */
export const BODY_WEIGHT = 0.3;

/**
 * Immutable arrays over which listings are screened. An entry is one product of one record under one name; entries stand
 * in an order that depends on the records alone, not on how they were given.
 *
 * @internal
 */
export interface MatchIndex {
  /** Number of entries. */
  readonly entries: number;
  /** Record of each entry. */
  readonly entryRecord: Uint32Array;
  /** Place of the entry's product in its record. */
  readonly entryProduct: Uint16Array;
  /** Tokens known. */
  readonly vocabulary: Vocabulary;
  /** Where each entry's head tokens begin; one more than entries. */
  readonly headFrom: Uint32Array;
  /** Packed head tokens of each entry, sorted. */
  readonly head: Uint32Array;
  /** Where each entry's body tokens begin. */
  readonly bodyFrom: Uint32Array;
  /** Tokens of the description that are not in the head, sorted. */
  readonly body: Uint32Array;
  /** Where each entry's 3-grams begin. */
  readonly gramFrom: Uint32Array;
  /** 3-grams of the head. */
  readonly grams: Uint16Array;
  /** Inverse document frequency of each token, ln(1 + N/df) over heads and bodies. */
  readonly idf: Float32Array;
  /** That of a token nobody has. */
  readonly idfMax: number;
  /** Squared inverse document frequency of each 3-gram. */
  readonly gramIdf2: Float32Array;
  /** Where the entries of each token begin. */
  readonly postingFrom: Uint32Array;
  /** Entries by head token. */
  readonly postings: Uint32Array;
  /** Entries by keys of neighbouring words. */
  readonly pairs: PairKeys;
  /** Sum of squared idf over the head tokens of each entry. */
  readonly headNorm2: Float32Array;
  /** Sum of squared idf over the 3-grams. */
  readonly gramNorm2: Float32Array;
  /** Sum of squared idf over the body tokens. */
  readonly bodyNorm2: Float32Array;
  /** Sum of idf over the head tokens, joined ones left out. */
  readonly idfSum: Float32Array;
  /** Colours of each title, as bits. */
  readonly titleColours: Uint32Array;
  /** Colours and audience of all words, as bits. */
  readonly marks: Uint32Array;
  /** Product types of each entry. */
  readonly types: Uint16Array;
  /** Place of each entry's brand in `brands`. */
  readonly brand: Uint32Array;
  /** Brands as given, each once; an empty one for none. */
  readonly brands: readonly string[];
  /** 1 where a product carries a GTIN that names it worldwide. */
  readonly firmGtin: Uint8Array;
  /** Amount of the price, 0 when not known. */
  readonly price: Float32Array;
  /** Currency of the price as two hashed bytes. */
  readonly currency: Uint16Array;
  /** Hash keys of identifiers, sorted. */
  readonly identifierKeys: Float64Array;
  /** Entry of each identifier key. */
  readonly identifierEntries: Uint32Array;
  /** Character classes of all codes, for comparing them by prefix. */
  readonly codeChars: Uint8Array;
  /** Where each token's classes begin; equal to the next for tokens that are no codes. */
  readonly codeFrom: Uint32Array;
  /** First halves of the fingerprints of all pictures. */
  readonly imageHigh: Uint32Array;
  /** Second halves. */
  readonly imageLow: Uint32Array;
  /** Entry of each picture. */
  readonly imageEntries: Uint32Array;
}
