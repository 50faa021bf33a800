/** How an interval was computed. */
export type IntervalMethod =
  | "wilson"
  | "clopper-pearson"
  | "wilson-clustered"
  | "clopper-pearson-clustered"
  | "kaplan-meier-log-log"
  | "hypergeometric-exact";

/** An interval around a proportion or a score. */
export interface Interval {
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
  /** Two-sided confidence, such as 0.95. */
  readonly confidence: number;
  /** How it was computed. */
  readonly method: IntervalMethod;
  /** Sample size the interval was computed with, after allowing for clusters; only for clustered methods. */
  readonly effectiveSize?: number;
  /** Number of clusters, usually requests; only for clustered methods. */
  readonly clusters?: number;
}
