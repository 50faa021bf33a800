// What functions rely on in matches and screenings, and in the options of matchers.
import type { Shape, ShapeOf } from "../model/checkGiven.ts";
import type { MatcherOptions, ScreenOptions } from "./contract/matcherOptions.ts";
import type { Match, Screening } from "./contract/screening.ts";

/** Options of a matcher; numbers and instants have rules of their own. @internal */
export const matcherOptionsShape = {
  brandAliases: "list?",
  allow: "list?",
  thresholds: "object?",
  lexicons: "list?",
  weights: "object?",
} as const satisfies ShapeOf<MatcherOptions>;

/** Options of a screening; judgements come with every listing, so they are not looked at one by one. @internal */
export const screenOptionsShape = {
  judgements: "list?",
} as const satisfies ShapeOf<ScreenOptions>;

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
