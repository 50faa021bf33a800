import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import { checkConfidence } from "./checkProportion.ts";
import { hypergeometricCdf } from "./hypergeometric.ts";

/** What a sample must be able to show. */
export interface SampleGoal {
  /** Things to draw from. */
  readonly population: number;
  /** Rate that would be too much, above 0 and below 1. */
  readonly tolerableRate: number;
  /** How sure to be that the rate is below it, when the sample is accepted. */
  readonly confidence: number;
  /**
   * Findings that the sample may hold and still be accepted.
   *
   * @defaultValue 0
   */
  readonly acceptance?: number;
}

/**
 * Computes the smallest sample that shows that the rate in a finite population is below a tolerable one: were it as high, the sample
 * would be accepted with a probability of at most 1 less the confidence.
 *
 * The population is drawn from without replacement, so the probability is hypergeometric. The number of things that make the
 * tolerable rate is rounded up.
 *
 * @param goal - Population, tolerable rate, confidence, and findings allowed.
 * @returns The size of the sample; the whole population where no smaller one will do.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` or `INVALID_OPTION` when the goal cannot be meant.
 *
 * @example
 * ```ts
 * import { sampleSize } from "safepact/statistics";
 *
 * sampleSize({ population: 1000, tolerableRate: 0.05, confidence: 0.95 }); // => 57
 * ```
 */
export function sampleSize(goal: SampleGoal): number {
  checkGiven(
    { goal },
    {
      goal: [
        "only",
        { population: "any?", tolerableRate: "any?", confidence: "any?", acceptance: "any?" },
      ],
    },
  );
  const { population, tolerableRate, confidence, acceptance = 0 } = goal;
  checkOptions({ acceptance });
  checkConfidence(confidence);
  const whole = Number.isSafeInteger(population) && population > 0;
  if (!whole || !(tolerableRate > 0 && tolerableRate < 1) || !Number.isSafeInteger(acceptance)) {
    throw new SafepactError("INVALID_INPUT", "The goal of the sample cannot be meant.", {
      hint: "Pass a population of at least 1, a tolerable rate between 0 and 1, and a whole number of findings.",
    });
  }
  const marked = markedAt(tolerableRate, population);
  if (acceptance < 0 || marked <= acceptance) return population;
  let low = acceptance;
  let high = population;
  while (high - low > 1) {
    const sample = Math.floor((low + high) / 2);
    const accepted = hypergeometricCdf(acceptance, { population, marked, sample });
    if (accepted <= 1 - confidence) high = sample;
    else low = sample;
  }
  return high;
}

/** Things that make a rate in a population, rounded up; 5 % of 1,000 is 50 and not 51 for a rounding error. @internal */
export function markedAt(rate: number, population: number): number {
  return Math.min(population, Math.ceil(rate * population - 1e-9));
}
