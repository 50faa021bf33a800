/**
 * Matching of marketplace listings with hazard records: candidates, evidence, contradictions, outcomes.
 *
 * subpath export `'safepact/match'`.
 *
 * @module
 */

export { buildMatcher } from "./buildMatcher.ts";
export {
  type Catalogue,
  type CatalogueFinding,
  type CatalogueMatch,
  createCatalogue,
  type FindOptions,
} from "./createCatalogue.ts";
export { createMatcher, type Matcher, type RecordChanges } from "./createMatcher.ts";
export { enExplanations } from "./explain/enExplanations.ts";
export { type Explanation, type ExplanationLine, explainMatch } from "./explain/explainMatch.ts";
export type { ExplanationMessages } from "./explain/explanationMessages.ts";
export { koExplanations } from "./explain/koExplanations.ts";
export { hazardHash } from "./hazardHash.ts";
export { listingHash } from "./listingHash.ts";
export { loadMatcher } from "./loadMatcher.ts";
export type {
  AllowedPair,
  BuildOptions,
  BuildProgress,
  MatcherOptions,
  MatchThresholds,
  ScreenOptions,
  SweepOptions,
  SweepProgress,
} from "./matcherOptions.ts";
export {
  type EvidenceCode,
  type EvidenceKind,
  evidenceCodes,
  evidenceKinds,
  type Match,
  type MatchEvidence,
  type ScreenedList,
  type Screening,
  type ScreeningOutcome,
  type ScreeningReason,
  screeningOutcomes,
  screeningReasons,
} from "./screening.ts";
export { defaultWeights, type MatchWeights } from "./weights.ts";
