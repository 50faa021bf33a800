import type { EntryRows } from "./entryRow.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordRoom } from "./wordRoom.ts";

/** Share of a 3-gram in the cosine, squared. Source: measured on product benchmarks; .6 is its weight. @internal */
export const GRAM_SHARE = 0.36;

/**
 * Entries that were indexed in one go, and never change afterwards: an update adds another segment and shares the others. An entry is one
 * product of one record under one name; entries stand in an order that depends on the records alone, not on how they were given.
 *
 * @internal
 */
export interface Segment {
  /** Number of entries. */
  readonly entries: number;
  /** What is known of each entry; see entryRow.ts. */
  readonly rows: EntryRows;
  /** Words of each entry: packed head tokens, then packed tokens of the description that are not in the head. */
  readonly forward: Uint32Array;
  /** Entries by token: those that have it in the head, then those that have it in the description only; see posting.ts. */
  readonly postings: Uint32Array;
  /** Where the postings of each token stand; absent for the first segment, whose places the vocabulary holds. */
  readonly directory: Directory | undefined;
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
  /** 1 for entries whose record was changed or removed since; absent while there are none. */
  readonly gone: Uint8Array | undefined;
}

/** Where the postings of the tokens of a small segment stand. @internal */
export interface Directory {
  /** Tokens, rising. */
  readonly tokens: Uint32Array;
  /** Where the postings of each begin, and one end. */
  readonly heads: Uint32Array;
  /** Where those of descriptions begin among them. */
  readonly bodies: Uint32Array;
}

/** Sums over all entries of a list, each of which an update moves without reading the others. @internal */
export interface Totals {
  readonly entries: number;
  /** Words of all heads. */
  readonly headWords: number;
  /** Words of all descriptions. */
  readonly bodyWords: number;
  /** Entries with a description. */
  readonly described: number;
  /** Entries without a brand, whose first word may be one. */
  readonly leads: number;
}

/** What the segments of a list have in common: its words, and how rare they are. @internal */
export interface Lexis {
  /** Tokens known, with where their postings in the first segment begin and their inverse document frequency; see rarity.ts. */
  readonly vocabulary: Vocabulary;
  /** Where new words go; absent before the first update. */
  readonly room: WordRoom | undefined;
  /** Character classes of all tokens, for 3-grams, soft codes and measures: nothing of these is kept by entry. */
  readonly chars: Uint16Array;
  /** Where each token's classes begin, and one end. */
  readonly charFrom: Uint32Array;
  /** Whether each token is part of brands' names or tells of offers; see markAsides.ts. */
  readonly asides: Uint8Array;
  /** How many heads have each token in the field of the brand. */
  readonly named: Uint32Array;
  /** How many names without a brand each token leads. */
  readonly led: Uint32Array;
  /** How many heads, and how many descriptions, have each token, two numbers a token; absent where the first segment is all there is. */
  readonly live: Uint32Array | undefined;
  /** Titles that have each 3-gram; absent before the first update. */
  readonly gramCounts: Float64Array | undefined;
  readonly totals: Totals;
  /** Inverse document frequency of a token nobody has. */
  readonly idfMax: number;
  /** Squared inverse document frequency of each 3-gram. */
  readonly gramIdf2: Float32Array;
  /** What a word of a head counts, by the number of its words. */
  readonly headWeights: Float32Array;
  /** The same of a description. */
  readonly bodyWeights: Float32Array;
}

/** A segment as it is searched, with the words and rarities of its list. @internal */
export interface MatchIndex extends Segment, Lexis {
  /** Norms of each entry, zero until they are asked for, and empty before the first is; see norms.ts. */
  norms: Float32Array;
}
