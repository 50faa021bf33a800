import type { Lexis, Segment } from "../index/matchIndex.ts";
import { TOKEN_ROW } from "../index/vocabulary.ts";

/** First bytes of a snapshot: "SPMX". @internal */
export const MAGIC = 0x584d5053;
/** Version of the layout; other versions are refused. @internal */
export const LAYOUT_VERSION = 5;
/** Bytes before the header: magic, version, length of the header, two halves of the checksum, padding. @internal */
export const PREAMBLE = 24;
/** Every section begins at a multiple of this, so that typed arrays can stand on the bytes themselves. @internal */
export const ALIGNMENT = 8;

/** A typed array of a snapshot. @internal */
export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** Kinds of typed arrays by name. @internal */
export const arrayKinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

/** A kind of {@link arrayKinds}. @internal */
export type ArrayKind = keyof typeof arrayKinds;

/** Where a section stands. @internal */
export interface Section {
  readonly name: string;
  readonly kind: ArrayKind;
  /** Offset in bytes from the end of the header. */
  readonly at: number;
  /** Number of elements. */
  readonly length: number;
}

/** The arrays of an index by name. @internal */
export function indexArrays(
  segment: Segment,
  lexis: Lexis,
): Readonly<Record<string, SectionArray>> {
  const { vocabulary, chars, charFrom } = lexis;
  const { size } = vocabulary;
  return {
    rows: segment.rows.words,
    forward: segment.forward,
    vocabularySlots: vocabulary.slots,
    vocabularyRows: vocabulary.rows.subarray(0, (size + 1) * TOKEN_ROW),
    vocabularyKinds: vocabulary.kinds.subarray(0, size),
    asides: lexis.asides,
    named: lexis.named,
    led: lexis.led,
    gramIdf2: lexis.gramIdf2,
    postings: segment.postings,
    headWeights: lexis.headWeights,
    bodyWeights: lexis.bodyWeights,
    identifierKeys: segment.identifierKeys,
    identifierEntries: segment.identifierEntries,
    chars: chars.subarray(0, charFrom[size] ?? 0),
    charFrom: charFrom.subarray(0, size + 1),
    imageHigh: segment.imageHigh,
    imageLow: segment.imageLow,
    imageEntries: segment.imageEntries,
    vectors: segment.vectors,
    vectorEntries: segment.vectorEntries,
  };
}

/** The kind of an array. @internal */
export function kindOfArray(array: SectionArray): ArrayKind {
  if (array instanceof Uint8Array) return "u8";
  if (array instanceof Uint16Array) return "u16";
  if (array instanceof Uint32Array) return "u32";
  return array instanceof Float32Array ? "f32" : "f64";
}
