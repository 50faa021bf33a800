import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { logBinomial } from "./logBinomial.ts";

/** A draw without replacement. */
export interface Draw {
  /** Things in the population. */
  readonly population: number;
  /** Things of the wanted kind among them. */
  readonly marked: number;
  /** Things drawn. */
  readonly sample: number;
}

/**
 * Computes how likely a draw without replacement holds a number of things of one kind.
 *
 * @param count - Things of that kind in the draw.
 * @param draw - The draw.
 * @returns The probability.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when there is no such draw.
 *
 * @example
 * ```ts
 * import { hypergeometricProbability } from "safepact/statistics";
 *
 * hypergeometricProbability(0, { population: 10, marked: 3, sample: 2 }).toFixed(6); // => "0.466667"
 * ```
 */
export function hypergeometricProbability(count: number, draw: Draw): number {
  checkGiven(
    { count, draw },
    { count: "number", draw: { population: "number", marked: "number", sample: "number" } },
  );
  check(draw);
  const { population, marked, sample } = draw;
  if (count < leastOf(draw) || count > mostOf(draw)) return 0;
  // Where everything or nothing is drawn, there is one outcome only.
  if (sample === 0 || sample === population) return 1;
  const share = sample / population;
  return Math.exp(
    logBinomial(count, marked, share) +
      logBinomial(sample - count, population - marked, share) -
      logBinomial(sample, population, share),
  );
}

/**
 * Computes how likely a draw without replacement holds at most a number of things of one kind.
 *
 * @param count - Largest number of things of that kind.
 * @param draw - The draw.
 * @returns The probability.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when there is no such draw.
 *
 * @example
 * ```ts
 * import { hypergeometricCdf } from "safepact/statistics";
 *
 * // 59 listings of 1,000 without a finding: were 50 of them dangerous, that would happen once in 22 times.
 * hypergeometricCdf(0, { population: 1000, marked: 50, sample: 59 }).toFixed(4); // => "0.0442"
 * ```
 */
export function hypergeometricCdf(count: number, draw: Draw): number {
  checkGiven(
    { count, draw },
    { count: "number", draw: { population: "number", marked: "number", sample: "number" } },
  );
  check(draw);
  const { population, marked, sample } = draw;
  if (count < leastOf(draw)) return 0;
  if (count >= mostOf(draw)) return 1;
  // Each side is summed away from the middle, where terms only grow smaller: the other way a sum would start at nothing.
  const mode = Math.floor(((sample + 1) * (marked + 1)) / (population + 2));
  if (count < mode) return Math.min(1, lowerTail(count, draw));
  return Math.max(0, 1 - lowerTail(sample - count - 1, { ...draw, marked: population - marked }));
}

/** Sums from a count that is not above the most likely one downwards; each term follows from the one above it. */
function lowerTail(count: number, draw: Draw): number {
  const { population, marked, sample } = draw;
  const least = leastOf(draw);
  let term = hypergeometricProbability(count, draw);
  let sum = term;
  for (let k = count; k > least && term > sum * 1e-18; k--) {
    term *= (k / (marked - k + 1)) * ((population - marked - sample + k) / (sample - k + 1));
    sum += term;
  }
  return sum;
}

function leastOf({ population, marked, sample }: Draw): number {
  return Math.max(0, sample + marked - population);
}

function mostOf({ marked, sample }: Draw): number {
  return Math.min(marked, sample);
}

function check({ population, marked, sample }: Draw): void {
  const whole = [population, marked, sample].every(
    (value) => Number.isSafeInteger(value) && value >= 0,
  );
  if (whole && marked <= population && sample <= population) return;
  throw new SafepactError(
    "INVALID_INPUT",
    `${sample} of ${population} with ${marked} marked is no draw without replacement.`,
    { hint: "Pass whole numbers, the sample and the marked ones not above the population." },
  );
}
