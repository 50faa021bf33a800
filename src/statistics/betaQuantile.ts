import { regularizedBeta } from "./regularizedBeta.ts";

/**
 * Computes a quantile of the beta distribution by bisection until two neighbouring numbers are left, which cannot
 * go astray where Newton's method does. Below 1e-3 the middle is the geometric one, so that tiny quantiles keep their digits.
 *
 * @param probability - Probability below the quantile, 0 to 1.
 * @param a - First shape, positive.
 * @param b - Second shape, positive.
 * @returns The quantile, 0 to 1.
 *
 * @internal
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 400; step++) {
    const middle =
      high < 1e-3 ? Math.sqrt(Math.max(low, high * 1e-20) * high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (regularizedBeta(middle, a, b) < probability) low = middle;
    else high = middle;
    if (high - low <= Number.EPSILON * high) break;
  }
  return low + (high - low) / 2;
}
