import { betaQuantile } from "./betaQuantile.ts";

/**
 * Computes a quantile of Student's t distribution from that of the beta distribution.
 *
 * Source: NIST Digital Library of Mathematical Functions, relation of the t distribution to I_x(ν/2, 1/2).
 *
 * @param probability - Probability below the quantile, strictly between 0.5 and 1.
 * @param degrees - Degrees of freedom, positive.
 * @returns The quantile: 12.706 for 0.975 and one degree.
 *
 * @internal
 */
export function studentQuantile(probability: number, degrees: number): number {
  const x = betaQuantile(2 * (1 - probability), degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
