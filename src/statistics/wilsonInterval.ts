import { checkGiven } from "../model/checkGiven.ts";
import { checkProportion } from "./checkProportion.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normalQuantile.ts";

/** Options of the intervals for a proportion. */
export interface IntervalOptions {
  /**
   * Two-sided confidence.
   *
   * @defaultValue 0.95
   */
  readonly confidence?: number;
}

/**
 * Computes Wilson's score interval for a proportion, without continuity correction.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927) 209–212. It stays within 0 and 1 and holds its confidence on average also for few trials.
 *
 * @param successes - Successes; need not be whole when the size is an effective one.
 * @param trials - Trials, above zero.
 * @param options - Confidence.
 * @returns The interval.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the counts are no proportion, and with code
 * `INVALID_OPTION` when the confidence is none.
 *
 * @example
 * ```ts
 * import { wilsonInterval } from "safepact/statistics";
 *
 * const { low, high } = wilsonInterval(81, 263);
 * [low.toFixed(4), high.toFixed(4)]; // => ["0.2553", "0.3662"]
 * ```
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  options: IntervalOptions = {},
): Interval {
  checkGiven(
    { successes, trials, options },
    { successes: "number", trials: "number", options: { confidence: "any?" } },
  );
  const { confidence = 0.95 } = options;
  checkProportion(successes, trials, confidence);
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const half =
    (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / scale;
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
    confidence,
    method: "wilson",
  };
}
