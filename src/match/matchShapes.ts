// What functions rely on in matches and screenings, and in the options of matchers.
import type { Shape, ShapeOf, WholeShapeOf } from "../model/checkGiven.ts";
import type { MatcherOptions, SweepOptions } from "./contract/matcherOptions.ts";
import type { Match, Screening } from "./contract/screening.ts";

/** Options of a matcher; numbers and instants have rules of their own. @internal */
export const matcherOptionsShape = {
  asOf: "any?",
  maxListAge: "any?",
  now: "any?",
  brandAliases: ["or", [["text"]], "nothing"],
  allow: [
    "or",
    [["only", { listingId: "text?", sellerId: "text?", hazardId: "text?" }]],
    "nothing",
  ],
  thresholds: ["or", ["only", { review: "number?", reviewSerious: "number?" }], "nothing"],
  lexicons: ["or", [{ language: "text", table: "text" }], "nothing"],
  weights: "object?",
} as const satisfies WholeShapeOf<MatcherOptions>;

/** Options of a screening, of a sweep of them, and of a search of a catalogue. @internal */
export const screenOptionsShape = {
  limit: "any?",
  minScore: "any?",
  judgements: "list?",
  now: "any?",
  evidence: "any?",
  semantics: "function?",
  signal: "object?",
  onProgress: "function?",
} as const satisfies WholeShapeOf<SweepOptions>;

/** A match. @internal */
export const matchShape = {
  hazardId: "text",
  outcome: "text",
  reasons: "list",
  score: "number",
  evidence: [{ kind: "text", code: "text", params: "object", weight: "number" }],
} as const satisfies ShapeOf<Match>;

/** A screening. @internal */
export const screeningShape = {
  listingId: "text",
  platform: "text",
  outcome: "text",
  reasons: "list",
  matches: [matchShape],
  list: { version: "text" },
} as const satisfies ShapeOf<Screening>;

/** A screening as weights are learnt from it. @internal */
export const evidencedScreeningShape = {
  listingId: "text",
  matches: [{ hazardId: "text", evidence: [{ code: "text" }] }],
} as const satisfies Shape;
