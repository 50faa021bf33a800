// What functions rely on in the plan of a sweep, and in where its parts are kept.
import type { ShapeOf } from "../model/checkGiven.ts";
import type { PartStore } from "./parts/partStore.ts";
import type { SweepPlan } from "./plan/sweepPlan.ts";

/** A plan. @internal */
export const planShape = {
  id: "text",
  index: { url: "text", sha256: "text" },
  chunkBytes: "number",
  sources: [{ url: "text", size: "number", chunks: "number" }],
  screening: "object",
} as const satisfies ShapeOf<SweepPlan>;

/** Where parts are kept. @internal */
export const partsShape = {
  has: "function",
  putIfAbsent: "function",
  list: "function",
  read: "function",
} as const satisfies ShapeOf<PartStore>;
