import type { Scanner } from "../analyse/scanner.ts";
import type { Halves } from "../image/hamming.ts";
import type { GrowingUint16, GrowingUint32 } from "./growable.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An index while entries are being added. @internal */
export interface IndexBuilder {
  readonly scanner: Scanner;
  readonly vocabulary: Vocabulary;
  readonly record: GrowingUint32;
  readonly product: GrowingUint16;
  readonly headFrom: GrowingUint32;
  readonly head: GrowingUint32;
  readonly bodyFrom: GrowingUint32;
  readonly body: GrowingUint32;
  readonly gramFrom: GrowingUint32;
  readonly grams: GrowingUint16;
  readonly pairFrom: GrowingUint32;
  readonly pairs: GrowingUint32;
  readonly codeFrom: GrowingUint32;
  readonly codeChars: GrowingUint16;
  readonly titleColours: GrowingUint32;
  readonly marks: GrowingUint32;
  readonly types: GrowingUint16;
  readonly brand: GrowingUint32;
  readonly brands: Map<string, number>;
  readonly images: { readonly halves: Halves; readonly entry: number }[];
  readonly firmGtin: number[];
  readonly price: number[];
  readonly currency: number[];
  readonly keys: { readonly key: number; readonly entry: number }[];
  /** Running digest of every token, to know two lists apart. */
  readonly digest: Uint32Array;
  readonly scratchHead: Uint32Array;
  readonly scratchBody: Uint32Array;
}
