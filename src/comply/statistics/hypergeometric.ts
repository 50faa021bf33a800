import { SafepactError } from "../../errors.ts";
import { logChoose } from "./logChoose.ts";

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
 * import { hypergeometricProbability } from "safepact/comply";
 *
 * hypergeometricProbability(0, { population: 10, marked: 3, sample: 2 }).toFixed(6); // => "0.466667"
 * ```
 */
export function hypergeometricProbability(count: number, draw: Draw): number {
  check(draw);
  const { population, marked, sample } = draw;
  return Math.exp(
    logChoose(marked, count) +
      logChoose(population - marked, sample - count) -
      logChoose(population, sample),
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
 * import { hypergeometricCdf } from "safepact/comply";
 *
 * // 59 listings of 1,000 without a finding: were 50 of them dangerous, that would happen once in 22 times.
 * hypergeometricCdf(0, { population: 1000, marked: 50, sample: 59 }).toFixed(4); // => "0.0442"
 * ```
 */
export function hypergeometricCdf(count: number, draw: Draw): number {
  check(draw);
  const { population, marked, sample } = draw;
  const least = Math.max(0, sample + marked - population);
  if (count < least) return 0;
  const most = Math.min(marked, sample);
  if (count >= most) return 1;
  let term = hypergeometricProbability(count, draw);
  let sum = term;
  // Downwards from the largest term wanted each follows from the one above, and the small ones soon add nothing.
  for (let k = count; k > least && term > sum * 1e-18; k--) {
    term *= (k * (population - marked - sample + k)) / ((marked - k + 1) * (sample - k + 1));
    sum += term;
  }
  return Math.min(1, sum);
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
