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
export {
  acceptanceQualityLimits,
  type InspectionLevel,
  inspectionLevels,
  iso2859Plan,
  type SinglePlan,
} from "./audit/iso2859Plan.ts";
export { type AttributePlan, type OperatingPoint, operatingCurve } from "./audit/operatingCurve.ts";
export { planAudit } from "./audit/planAudit.ts";
export { type SampleGoal, sampleSize } from "./audit/sampleSize.ts";
export type { Interval, IntervalMethod } from "./interval.ts";
export { type Kpi, type KpiExclusion, type KpiId, type KpiUnit, kpiIds } from "./kpi.ts";
export {
  type AssessedScenario,
  type AssessRiskOptions,
  assessRisk,
  type InjuryScenario,
  type RiskAssessment,
} from "./risk/assessRisk.ts";
export { assessRMap, type RMapAssessment, type RMapField } from "./risk/assessRMap.ts";
export {
  itemsInUseUplift,
  type MatrixLevel,
  matrixLevels,
  type RiskBand,
  riskMatrix,
  type Severity,
} from "./risk/riskMatrix.ts";
export {
  type RiskMethod,
  type RiskMethodId,
  riskMethodIds,
  riskMethods,
} from "./risk/riskMethods.ts";
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
export { scoreMinimum } from "./score/scoreOf.ts";
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
  SellersTold,
  TimeToBlock,
  Told,
  Verification,
} from "./scorecard.ts";
export type { ScoreInputs } from "./scoreInputs.ts";
export type { EvidenceRow, FindingRow, ObligationRow, ScoreRow } from "./scoreRow.ts";
export { clopperPearsonInterval } from "./statistics/clopperPearsonInterval.ts";
export {
  type Cluster,
  type ClusteredIntervalOptions,
  clusteredInterval,
} from "./statistics/clusteredInterval.ts";
export {
  type Draw,
  hypergeometricCdf,
  hypergeometricProbability,
} from "./statistics/hypergeometric.ts";
export {
  type KaplanMeierOptions,
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalTime,
} from "./statistics/kaplanMeier.ts";
export { type LogRankGroup, type LogRankTest, logRank } from "./statistics/logRank.ts";
export { type IntervalOptions, wilsonInterval } from "./statistics/wilsonInterval.ts";
export {
  type AssessSubstancesOptions,
  assessSubstances,
  type SubstanceAssessment,
  type SubstanceMeasurement,
  type SubstancesAssessment,
} from "./substances/assessSubstances.ts";
export { isCasNumber } from "./substances/isCasNumber.ts";
export {
  type Material,
  type MeasureUnit,
  materials,
  measureUnits,
  type SubstanceLimit,
} from "./substances/substanceLimit.ts";
export { substanceLimits } from "./substances/substanceLimits.ts";
export type { SurvivalPoint } from "./survival.ts";
export { type OpenCasesOptions, openCases } from "./triage/openCases.ts";
export { type OpenCase, type TriagedCase, type TriageOptions, triage } from "./triage/triage.ts";
