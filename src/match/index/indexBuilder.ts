import type { Scanner } from "../analyse/scanner.ts";
import type { Halves } from "../image/hamming.ts";
import type { EntryRows } from "./entryRow.ts";
import type { GrowingUint16, GrowingUint32 } from "./growable.ts";
import type { GrowingVocabulary } from "./vocabulary.ts";

/** An index while entries are being added. @internal */
export interface IndexBuilder {
  readonly scanner: Scanner;
  readonly vocabulary: GrowingVocabulary;
  /** Entries added. */
  entries: number;
  /** The row being filled. */
  readonly row: EntryRows;
  /** Rows of all entries, without what is known only at the end. */
  readonly rows: GrowingUint32;
  readonly forward: GrowingUint32;
  /** Where the classes of each token begin. */
  readonly charFrom: GrowingUint32;
  /** Classes of the characters of all tokens. */
  readonly chars: GrowingUint16;
  readonly brands: Map<string, number>;
  /** Lines of products, each once. */
  readonly lines: Map<string, number>;
  /** Lists of places in which records apply, each once, by its places in one piece. */
  readonly territories: Map<
    string,
    { readonly place: number; readonly territory: readonly string[] }
  >;
  /** Tokens that lead a name without a brand, one an entry. */
  readonly leads: GrowingUint32;
  readonly images: { readonly halves: Halves; readonly entry: number }[];
  readonly vectors: { readonly vector: Float32Array; readonly entry: number }[];
  readonly keys: { readonly key: number; readonly entry: number }[];
  readonly scratchHead: Uint32Array;
  readonly scratchBody: Uint32Array;
}
