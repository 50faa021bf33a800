import { checkGiven } from "../model/checkGiven.ts";
import { betaQuantile } from "./betaQuantile.ts";
import { checkProportion } from "./checkProportion.ts";
import type { Interval } from "./interval.ts";
import type { IntervalOptions } from "./wilsonInterval.ts";

/**
 * Computes the exact interval of Clopper and Pearson for a proportion. It never covers less often than its confidence says,
 * and is wider for it.
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
 * Biometrika 26 (1934) 404–413.
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
 * import { clopperPearsonInterval } from "safepact/statistics";
 *
 * const { low, high } = clopperPearsonInterval(81, 263);
 * [low.toFixed(4), high.toFixed(4)]; // => ["0.2527", "0.3676"]
 * ```
 */
export function clopperPearsonInterval(
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
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
    confidence,
    method: "clopper-pearson",
  };
}
