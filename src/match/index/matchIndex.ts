import type { EntryRows } from "./entryRow.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Share of a 3-gram in the cosine, squared. Source: measured on product benchmarks; .6 is its weight. @internal */
export const GRAM_SHARE = 0.36;

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
  /** Words of each entry: packed head tokens, then packed tokens of the description that are not in the head. */
  readonly forward: Uint32Array;
  /** Tokens known, with where their postings begin and their inverse document frequency, ln(1 + N/df) over heads and bodies. */
  readonly vocabulary: Vocabulary;
  /** Whether each token is part of brands' names or tells of offers; see markAsides.ts. */
  readonly asides: Uint8Array;
  /** Inverse document frequency of a token nobody has. */
  readonly idfMax: number;
  /** Squared inverse document frequency of each 3-gram. */
  readonly gramIdf2: Float32Array;
  /** Entries by token: those that have it in the head, then those that have it in the description only; see posting.ts. */
  readonly postings: Uint32Array;
  /** What a word of a head counts, by the number of its words. */
  readonly headWeights: Float32Array;
  /** The same of a description. */
  readonly bodyWeights: Float32Array;
  /** Brands as given, each once; an empty one for none. */
  readonly brands: readonly string[];
  /** Lines of products, each once. */
  readonly lines: readonly string[];
  /** Lists of places in which records apply, each once. */
  readonly territories: readonly (readonly string[])[];
  /** Hash keys of identifiers, sorted. */
  readonly identifierKeys: Float64Array;
  /** Entry of each identifier key. */
  readonly identifierEntries: Uint32Array;
  /** Character classes of all tokens, for 3-grams, soft codes and measures: nothing of these is kept by entry. */
  readonly chars: Uint16Array;
  /** Where each token's classes begin, and one end. */
  readonly charFrom: Uint32Array;
  /** First halves of the fingerprints of all pictures. */
  readonly imageHigh: Uint32Array;
  /** Second halves. */
  readonly imageLow: Uint32Array;
  /** Entry of each picture. */
  readonly imageEntries: Uint32Array;
  /** Vectors of meaning, each of length one, one after the other; empty where there are none. */
  readonly vectors: Float32Array;
  /** Entry of each vector, rising. */
  readonly vectorEntries: Uint32Array;
}
