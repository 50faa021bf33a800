/**
 * The statistics behind scores and audits: intervals for rates, exact tests on samples, times to an event, and plans of sampling.
 * subpath export `'safepact/statistics'`.
 *
 * @module
 */
export { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
export {
  type Cluster,
  type ClusteredIntervalOptions,
  clusteredInterval,
} from "./clusteredInterval.ts";
export { type Draw, hypergeometricCdf, hypergeometricProbability } from "./hypergeometric.ts";
export type { Interval, IntervalMethod } from "./interval.ts";
export {
  acceptanceQualityLimits,
  type InspectionLevel,
  inspectionLevels,
  iso2859Plan,
  type SinglePlan,
} from "./iso2859Plan.ts";
export {
  type KaplanMeierOptions,
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalTime,
} from "./kaplanMeier.ts";
export { type LogRankGroup, type LogRankTest, logRank } from "./logRank.ts";
export { type AttributePlan, type OperatingPoint, operatingCurve } from "./operatingCurve.ts";
export { type SampleGoal, sampleSize } from "./sampleSize.ts";
export type { SurvivalPoint } from "./survival.ts";
export { type IntervalOptions, wilsonInterval } from "./wilsonInterval.ts";
