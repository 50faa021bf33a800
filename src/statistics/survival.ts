/** One step of a survival curve. */
export interface SurvivalPoint {
  /** Time of the step, in the unit of the times given. */
  readonly time: number;
  /** Subjects at risk just before. */
  readonly atRisk: number;
  /** Events at this time. */
  readonly events: number;
  /** Share surviving just after. */
  readonly survival: number;
  /** Lower bound of the share; null once nobody is left, where the variance is not defined. */
  readonly low: number | null;
  /** Upper bound of the share; null once nobody is left. */
  readonly high: number | null;
}
