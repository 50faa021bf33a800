import type { EntryRows } from "./entryRow.ts";
import type { PairKeys } from "./pairKeys.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  /** What is known of each entry; see entryRow.ts. */
  readonly rows: EntryRows;
  /** Words of each entry: packed head tokens, packed tokens of the description that are not in the head, 3-grams of the head. */
  readonly forward: Uint32Array;
  /** The same bytes as 3-grams. */
  readonly grams: Uint16Array;
  /** Tokens known, with where their postings begin and their inverse document frequency, ln(1 + N/df) over heads and bodies. */
  readonly vocabulary: Vocabulary;
  /** Whether each token is part of brands' names or tells of offers; see markAsides.ts. */
  readonly asides: Uint8Array;
  /** Inverse document frequency of a token nobody has. */
  readonly idfMax: number;
  /** Squared inverse document frequency of each 3-gram. */
  readonly gramIdf2: Float32Array;
  /** Entries by head token; see posting.ts. */
  readonly postings: Uint32Array;
  /** Entries by keys of neighbouring words. */
  readonly pairs: PairKeys;
  /** Brands as given, each once; an empty one for none. */
  readonly brands: readonly string[];
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
