import { logGamma } from "./logGamma.ts";

/**
 * Computes the logarithm of a binomial coefficient.
 *
 * @param n - Things to choose from.
 * @param k - Things chosen.
 * @returns ln C(n, k), −∞ where there is no such choice.
 *
 * @internal
 */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  const few = Math.min(k, n - k);
  if (few > 200) return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  // A sum of few logarithms keeps digits that the difference of large ones would lose.
  let sum = 0;
  for (let i = 1; i <= few; i++) sum += Math.log1p((n - few) / i);
  return sum;
}
