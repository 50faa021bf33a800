import { type Random, random } from "../statistics/random.ts";
import { contribution } from "./components.ts";
import { resampledShare, sortedProducts } from "./resampledShare.ts";
import type { ScoreBasis } from "./scoreBasis.ts";
import { type Stratum, strata } from "./strata.ts";

/**
 * Estimates how far the score could lie elsewhere by drawing its units anew, with replacement: requests with all their items,
 * monitored listings, products, checks. The bounds are percentiles of the scores so drawn.
 *
 * Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 *
 * @internal
 */
export function bootstrap(basis: ScoreBasis): { low: number; high: number } {
  const { components, figures, products, withinDays, confidence, resamples, seed } = basis;
  const draw = random(seed);
  const parts = strata(components, figures);
  const followed = sortedProducts(products);
  const position = components.findIndex(
    ({ kpi }) => kpi.weighting === "kaplan-meier" && kpi.value !== null,
  );
  const scores = new Float64Array(resamples);
  for (let round = 0; round < resamples; round++) {
    const values: (number | undefined)[] = components.map(() => undefined);
    for (const part of parts) drawRates(part, values, draw);
    if (position >= 0) values[position] = resampledShare(followed, withinDays, draw);
    scores[round] = weightedMean(basis, values);
  }
  scores.sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(scores, tail), high: quantile(scores, 1 - tail) };
}

function drawRates(part: Stratum, values: (number | undefined)[], draw: Random): void {
  const { size, columns, successes, trials } = part;
  const width = columns.length;
  const won = new Float64Array(width);
  const tried = new Float64Array(width);
  for (let count = 0; count < size; count++) {
    const unit = draw.below(size) * width;
    for (let column = 0; column < width; column++) {
      won[column] = (won[column] ?? 0) + (successes[unit + column] ?? 0);
      tried[column] = (tried[column] ?? 0) + (trials[unit + column] ?? 0);
    }
  }
  for (const [column, position] of columns.entries()) {
    const all = tried[column] ?? 0;
    values[position] = all === 0 ? undefined : (won[column] ?? 0) / all;
  }
}

function weightedMean({ components }: ScoreBasis, values: readonly (number | undefined)[]): number {
  let sum = 0;
  let weights = 0;
  for (const [position, { kpi, weight }] of components.entries()) {
    const value = values[position];
    if (value === undefined) continue;
    sum += weight * contribution(value, kpi.better);
    weights += weight;
  }
  return weights === 0 ? 0 : (sum / weights) * 100;
}

/** Linear interpolation between order statistics (type 7 of R's `quantile`). */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (place - below);
}
