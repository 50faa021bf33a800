/**
 * Key figures, scorecards, audit samples and risk. subpath export `'safepact/comply'`.
 *
 * @module
 */
export {
  type AuditFinding,
  type AuditResult,
  type AuditStratumResult,
  assessAudit,
} from "./audit/assessAudit.ts";
export type { AuditMethod, AuditPlan, AuditStratum } from "./audit/auditPlan.ts";
export { type CheckEventsOptions, checkEvents, type DrawnCheck } from "./audit/checkEvents.ts";
export { planAudit } from "./audit/planAudit.ts";
export type { Kpi, KpiExclusion, KpiId, KpiUnit } from "./kpi.ts";
export {
  type AssessedScenario,
  type AssessRiskOptions,
  assessRisk,
  type InjuryScenario,
  type RiskAssessment,
} from "./risk/assessRisk.ts";
export { assessRMap, type RMapAssessment, type RMapField } from "./risk/assessRMap.ts";
export { type MatrixLevel, type RiskBand, riskMatrix, type Severity } from "./risk/riskMatrix.ts";
export { type RiskMethod, type RiskMethodId, riskMethods } from "./risk/riskMethods.ts";
export type { RiskSensitivity } from "./risk/riskSensitivity.ts";
export {
  type ComparedKpi,
  compareScorecards,
  type MeanRate,
  type PooledRate,
  type ScorecardComparison,
} from "./score/compareScorecards.ts";
export { createScore, type RunningScore } from "./score/createScore.ts";
export { explainScore, type ScoreExplanation, type ScoreLoss } from "./score/explainScore.ts";
export { mergeTallies } from "./score/mergeTallies.ts";
export { scoreMethod } from "./score/method.ts";
export { type ParsedScorecard, parseScorecard } from "./score/parseScorecard.ts";
export { type RowsSum, rowsRoot } from "./score/rowsRoot.ts";
export { scoreCompliance } from "./score/scoreCompliance.ts";
export type { ScoreBase } from "./score/scoreGround.ts";
export { scoreRows } from "./score/scoreRows.ts";
export { scoreTally } from "./score/scoreTally.ts";
export { type TakedownTimesOptions, takedownTimes } from "./score/takedownTimes.ts";
export type { ScoreTally, TallyPart } from "./score/tally.ts";
export { tallyEvents } from "./score/tallyEvents.ts";
export {
  type ScorecardVerification,
  type VerificationInputs,
  verifyScorecard,
} from "./score/verifyScorecard.ts";
export type {
  BlockedCount,
  ConsumersTold,
  DataQualityCount,
  Owed,
  PlatformResponse,
  Reappearance,
  ReappearanceCount,
  Score,
  ScoreComponent,
  Scorecard,
  ScoreInputHashes,
  ScoreMethod,
  ScorePeriod,
  ScoreRowsRoot,
  ScoreWithheldCode,
  SellersTold,
  TimeToBlock,
  Told,
  Verification,
} from "./scorecard.ts";
export type { ScoreInputs } from "./scoreInputs.ts";
export type { EvidenceRow, FindingRow, ObligationRow, ScoreRow } from "./scoreRow.ts";
export {
  type AssessSubstancesOptions,
  assessSubstances,
  type SubstanceAssessment,
  type SubstanceMeasurement,
  type SubstancesAssessment,
} from "./substances/assessSubstances.ts";
export { isCasNumber } from "./substances/isCasNumber.ts";
export type { Material, MeasureUnit, SubstanceLimit } from "./substances/substanceLimit.ts";
export { substanceLimits } from "./substances/substanceLimits.ts";
export { type OpenCasesOptions, openCases } from "./triage/openCases.ts";
export { type OpenCase, type TriagedCase, type TriageOptions, triage } from "./triage/triage.ts";
export { vocabularies } from "./vocabularies.ts";
