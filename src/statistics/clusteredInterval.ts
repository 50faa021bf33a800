import { checkGiven } from "../model/checkGiven.ts";
import { checkConfidence } from "./checkProportion.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import type { Interval } from "./interval.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** Units that share a request, or another thing that makes them alike. */
export interface Cluster {
  /** Units that succeeded. */
  readonly successes: number;
  /** Units. */
  readonly trials: number;
  /**
   * How many clusters are like this one.
   *
   * @defaultValue 1
   */
  readonly count?: number;
}

/** Options of {@link clusteredInterval}. */
export interface ClusteredIntervalOptions {
  /**
   * Two-sided confidence.
   *
   * @defaultValue 0.95
   */
  readonly confidence?: number;
  /**
   * Interval computed with the effective size.
   *
   * @defaultValue "wilson"
   */
  readonly kind?: "wilson" | "clopper-pearson";
}

/**
 * Computes an interval for a pooled proportion whose units come in clusters, such as the items of one request, which tend to
 * be blocked together.
 *
 * The variance of the ratio is linearised over clusters (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 6); divided by the
 * variance of independent units it gives the design effect (L. Kish, Survey Sampling, 1965). The size divided by the design
 * effect goes into the usual interval. The effective size is never above the real one, and never below that of clusters
 * whose units always agree, (Σm)² / Σm² for clusters of m units. What few clusters say of the effect says little, so it is drawn towards
 * that of units which correlate by one half, which counts as much as half a cluster that says anything: one with a success where few
 * succeed, one with a failure where few fail. Where all units agree that effect is all there is, and one cluster is one observation. With clusters
 * of one unit each it is the usual interval. `bench/comply/coverage.ts` measures how often it holds the true rate.
 *
 * @param clusters - The clusters; those without trials are left out.
 * @param options - Confidence, and the interval to use.
 * @returns The interval, with effective size and number of clusters where clusters have several units.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without trials, and with code `INVALID_OPTION` when the
 * confidence is none.
 *
 * @example
 * ```ts
 * import { clusteredInterval, wilsonInterval } from "safepact/statistics";
 *
 * const requests = [
 *   { successes: 10, trials: 10 },
 *   { successes: 8, trials: 10 },
 *   { successes: 1, trials: 10 },
 *   { successes: 9, trials: 10 },
 * ];
 * const { low, high, effectiveSize = 0 } = clusteredInterval(requests);
 * effectiveSize < 6; // => true
 * const naive = wilsonInterval(28, 40);
 * [low < naive.low, high > naive.high]; // => [true, true]
 * ```
 */
export function clusteredInterval(
  clusters: readonly Cluster[],
  options: ClusteredIntervalOptions = {},
): Interval {
  checkGiven(
    { clusters, options },
    {
      clusters: [{ successes: "number", trials: "number" }],
      options: { confidence: "any?", kind: "text?" },
    },
  );
  const { confidence = 0.95, kind = "wilson" } = options;
  checkConfidence(confidence);
  const used = clusters
    .filter(({ trials }) => trials > 0)
    .map(({ successes, trials, count = 1 }) => ({ successes, trials, count }));
  const interval = kind === "wilson" ? wilsonInterval : clopperPearsonInterval;
  const trials = used.reduce((sum, cluster) => sum + cluster.trials * cluster.count, 0);
  const successes = used.reduce((sum, cluster) => sum + cluster.successes * cluster.count, 0);
  const number = numberOf(used);
  if (number === trials) return interval(successes, trials, { confidence });
  const effectiveSize = sizeOf(used, successes / trials, trials);
  const share = successes / trials;
  const { low, high } = interval(share * effectiveSize, effectiveSize, { confidence });
  return {
    low,
    high,
    confidence,
    method: kind === "wilson" ? "wilson-clustered" : "clopper-pearson-clustered",
    effectiveSize,
    clusters: number,
  };
}

/** Correlation of units of one cluster that is taken where nothing is known of it. */
const ASSUMED_CORRELATION = 0.5;

/** How much that counts beside what clusters say, in clusters. */
const ASSUMED_WEIGHT = 0.5;

/** A design effect found by chance to be smaller is taken for this. */
const LEAST_EFFECT = 0.6;

function numberOf(clusters: readonly Required<Cluster>[]): number {
  return clusters.reduce((sum, { count }) => sum + count, 0);
}

function sizeOf(clusters: readonly Required<Cluster>[], share: number, trials: number): number {
  const number = numberOf(clusters);
  const largest = clusters.reduce((sum, each) => sum + each.trials ** 2 * each.count, 0) / trials;
  const assumed = 1 + (largest - 1) * ASSUMED_CORRELATION;
  const won = numberOf(clusters.filter(({ successes }) => successes > 0));
  const lost = numberOf(clusters.filter((cluster) => cluster.successes < cluster.trials));
  if (number < 2) return trials / largest;
  const telling = Math.min(won, lost);
  if (telling === 0) return trials / assumed;
  const squares = clusters.reduce(
    (sum, cluster) => sum + (cluster.successes - share * cluster.trials) ** 2 * cluster.count,
    0,
  );
  const variance = ((number / (number - 1)) * squares) / (trials * trials);
  const found = Math.max(LEAST_EFFECT, variance / ((share * (1 - share)) / trials));
  const effect = (telling * found + ASSUMED_WEIGHT * assumed) / (telling + ASSUMED_WEIGHT);
  return Math.min(trials, Math.max(trials / largest, trials / effect));
}
