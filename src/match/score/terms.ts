import { evidenceRows, TERMS } from "../contract/evidenceTable.ts";
import type { MatchWeights } from "../contract/weights.ts";

/** The weight of a unit of each term, in their order. @internal */
export function weightsOfTerms(weights: MatchWeights): Float64Array {
  return Float64Array.from(evidenceRows, ({ weights: [first] }) =>
    first === undefined ? 0 : weights[first],
  );
}

/** Log-odds of a pair. @internal */
export function logOdds(terms: Float64Array, base: number, prior: number): number {
  let sum = prior;
  for (let at = base; at < base + TERMS; at++) sum += terms[at] ?? 0;
  return round(sum);
}

/** Probability of log-odds. @internal */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds of a probability. @internal */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Four decimals: below them a weight says nothing, and sums stay exact to read. @internal */
export function round(value: number): number {
  const scaled = Math.round(value * 10_000);
  return scaled === 0 ? 0 : scaled / 10_000;
}
