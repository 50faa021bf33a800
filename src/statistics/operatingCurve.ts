import { checkGiven } from "../model/checkGiven.ts";
import { binomialCdf } from "./binomialCdf.ts";
import { hypergeometricCdf } from "./hypergeometric.ts";
import { markedAt } from "./sampleSize.ts";

/** One point of an operating characteristic. */
export interface OperatingPoint {
  /** True rate. */
  readonly rate: number;
  /** How likely the sample is accepted at that rate. */
  readonly accepted: number;
}

/** A plan as far as its operating characteristic goes. */
export interface AttributePlan {
  /** Things to draw. */
  readonly sampleSize: number;
  /** Findings with which the sample is still accepted. */
  readonly acceptance: number;
  /** Things to draw from; an endless stream when absent. */
  readonly population?: number;
}

/**
 * Computes the operating characteristic of a sampling plan: how likely it accepts at each true rate. By the hypergeometric
 * distribution in a finite population, by the binomial one in a stream.
 *
 * @param plan - Sample size, acceptance number, population.
 * @param rates - True rates, 0 to 1.
 * @returns One point per rate.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the sample is larger than the population.
 *
 * @example
 * ```ts
 * import { operatingCurve } from "safepact/statistics";
 *
 * const curve = operatingCurve({ sampleSize: 80, acceptance: 2 }, [0.01, 0.05]);
 * curve.map(({ accepted }) => accepted.toFixed(3)); // => ["0.953", "0.231"]
 * ```
 */
export function operatingCurve(plan: AttributePlan, rates: readonly number[]): OperatingPoint[] {
  checkGiven(
    { plan, rates },
    { plan: { sampleSize: "number", acceptance: "number" }, rates: ["number"] },
  );
  const { sampleSize, acceptance, population } = plan;
  return rates.map((rate) => {
    if (population === undefined) {
      return { rate, accepted: binomialCdf(acceptance, sampleSize, rate) };
    }
    const marked = markedAt(rate, population);
    const accepted = hypergeometricCdf(acceptance, { population, marked, sample: sampleSize });
    return { rate, accepted };
  });
}
