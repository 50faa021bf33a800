import { upperGamma } from "./upperGamma.ts";

/**
 * Computes a quantile of the standard normal distribution.
 *
 * The start is the rational approximation 26.2.23 of Abramowitz and Stegun (error below 4.5e-4); Newton steps with the
 * tail of the incomplete gamma function bring it to full precision.
 *
 * @param probability - Probability below the quantile, strictly between 0 and 1.
 * @returns The quantile: 1.959963984540054 for 0.975.
 *
 * @internal
 */
export function normalQuantile(probability: number): number {
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 6; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = (upperGamma(0.5, (z * z) / 2) / 2 - tail) / density;
    z += change;
    if (Math.abs(change) < 1e-15) break;
  }
  return probability < 0.5 ? -z : z;
}
