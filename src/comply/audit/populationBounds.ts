import { hypergeometricCdf } from "../../statistics/hypergeometric.ts";

/** How many of a population can be of a kind, given a draw from it. @internal */
export interface PopulationBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Computes exact bounds for the number of things of one kind in a finite population: every number that would not make the
 * draw too unlikely on one side. Source: the test inversion of Clopper and Pearson with the hypergeometric distribution.
 *
 * @param found - Things of that kind in the draw.
 * @param sample - Things drawn.
 * @param population - Things in the population.
 * @param tail - Probability on each side.
 *
 * @internal
 */
export function populationBounds(
  found: number,
  sample: number,
  population: number,
  tail: number,
): PopulationBounds {
  const most = population - (sample - found);
  const low = first(found, most, (marked) => {
    return found === 0 || 1 - hypergeometricCdf(found - 1, { population, marked, sample }) > tail;
  });
  const above = first(found, most + 1, (marked) => {
    return marked > most || hypergeometricCdf(found, { population, marked, sample }) <= tail;
  });
  // The estimate itself, which need not be a whole number of things, always lies between the bounds.
  const estimate = (found / sample) * population;
  return {
    low: Math.max(found, Math.min(low, Math.floor(estimate))),
    high: Math.min(most, Math.max(low, above - 1, Math.ceil(estimate))),
  };
}

/** Smallest number from which on a condition holds. */
function first(from: number, to: number, holds: (marked: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
