// What functions rely on in screenings that figures are made from, and in labels.
import type { ShapeOf } from "../../model/checkGiven.ts";
import type { PairLabel, ScoredScreening } from "./labels.ts";

/** A screening as figures are made from it. @internal */
export const scoredScreeningShape = {
  listingId: "text",
  matches: [{ hazardId: "text", score: "number" }],
} as const satisfies ShapeOf<ScoredScreening>;

/** What a person said of a pair. @internal */
export const pairLabelShape = {
  hazardId: "text",
  listingId: "text",
} as const satisfies ShapeOf<PairLabel>;
