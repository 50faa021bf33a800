/**
 * Matching of marketplace listings with hazard records: candidates, evidence, contradictions, outcomes.
 *
 * subpath export `'safepact/match'`.
 *
 * @module
 */

export { buildMatcher } from "./buildMatcher.ts";
export type {
  Catalogue,
  CatalogueFinding,
  CatalogueMatch,
  FindOptions,
} from "./catalogue/catalogue.ts";
export {
  checkUnit,
  type UnitCheck,
  type UnitFacts,
  type UnitReason,
} from "./checkUnit/checkUnit.ts";
export type {
  Matcher,
  RecordChange,
  RecordChanges,
  Swept,
  UpdateOptions,
} from "./contract/matcher.ts";
export type {
  AllowedPair,
  BuildOptions,
  BuildProgress,
  MatcherOptions,
  MatchThresholds,
  ScreenOptions,
  SweepOptions,
  SweepProgress,
} from "./contract/matcherOptions.ts";
export type { MatchLexicon } from "./contract/matchLexicon.ts";
export type {
  EvidenceCode,
  EvidenceKind,
  Match,
  MatchEvidence,
  MatchGroup,
  RecordGroup,
  ScreenedList,
  Screening,
  ScreeningOutcome,
  ScreeningReason,
} from "./contract/screening.ts";
export type { Semantics } from "./contract/semantics.ts";
export { defaultWeights, type MatchWeights } from "./contract/weights.ts";
export { createCatalogue } from "./createCatalogue.ts";
export { createMatcher } from "./createMatcher.ts";
export type { BestF1 } from "./evaluate/bestF1.ts";
export {
  type DecisionQuality,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
} from "./evaluate/evaluate.ts";
export type { PairLabel, ScoredMatch, ScoredScreening } from "./evaluate/labels.ts";
export type { Proportion } from "./evaluate/proportion.ts";
export { type Explanation, type ExplanationLine, explainMatch } from "./explain/explainMatch.ts";
export type { ExplanationLabels, MatchMessages } from "./explain/matchMessages.ts";
export type { EvidenceSource } from "./fit/evidenceGroups.ts";
export {
  type EvidencedScreening,
  type FitOptions,
  type FittedWeights,
  fitWeights,
} from "./fit/fitWeights.ts";
export { type SelfTrained, type SelfTrainOptions, selfTrain } from "./fit/selfTrain.ts";
export {
  type BudgetScreening,
  type BudgetThresholds,
  type ReviewBudget,
  thresholdsForBudget,
} from "./fit/thresholdsForBudget.ts";
export {
  type TunedThresholds,
  type TuneOptions,
  type TuneTarget,
  tuneThresholds,
} from "./fit/tuneThresholds.ts";
export {
  createImageIndex,
  type ImageHit,
  type ImageIndex,
  type ImageSearchOptions,
  type IndexedImage,
} from "./image/createImageIndex.ts";
export { imageDistance } from "./image/imageDistance.ts";
export { type ImagePixels, imageFingerprint } from "./image/imageFingerprint.ts";
export { hazardHash } from "./judged/hazardHash.ts";
export { type Decision, judgementOf } from "./judged/judgementOf.ts";
export { listingHash } from "./judged/listingHash.ts";
export { loadMatcher } from "./loadMatcher.ts";
export {
  createLookup,
  type Lookup,
  type LookupHighlight,
  type LookupHit,
  type LookupOptions,
  type LookupSearchOptions,
} from "./lookup/createLookup.ts";
export type { TextRange } from "./lookup/foldedRanges.ts";
export type { LookupField } from "./lookup/lookupFields.ts";
export {
  createMargins,
  type MarginedScreening,
  type MarginOptions,
  type RecordMargins,
} from "./screen/createMargins.ts";
export { type ScreeningEventsOptions, screeningEvents } from "./screen/screeningEvents.ts";
export { vocabularies } from "./vocabularies.ts";
