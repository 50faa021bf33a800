// What functions rely on in readers and in what they read from.
import type { Shape, WholeShapeOf } from "../model/checkGiven.ts";
import type { ReadLimits, ReadOptions } from "./reader.ts";

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

/** How a source is read. @internal */
export const readOptionsShape = {
  file: "text?",
  encoding: "text?",
  raw: "flag?",
  limits: [
    "or",
    [
      "only",
      {
        maxRecordLength: "number?",
        maxDepth: "number?",
        maxTrackedIds: "number?",
      } satisfies WholeShapeOf<Partial<ReadLimits>>,
    ],
    "nothing",
  ],
} as const satisfies WholeShapeOf<ReadOptions>;
