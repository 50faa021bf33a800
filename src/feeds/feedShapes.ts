// What functions rely on in readers and in what they read from.
import type { Shape } from "../model/checkGiven.ts";

/** A reader of one format. @internal */
export const readerShape = { rows: "function", read: "function" } as const satisfies Shape;

/** Where a feed comes from. @internal */
export const feedSourceShape = [
  "or",
  "text",
  "bytes",
  "iterable",
  { getReader: "function" },
] as const satisfies Shape;
