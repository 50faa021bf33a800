import { regularizedBeta } from "./regularizedBeta.ts";

/**
 * Computes how likely a number of independent trials gives at most a number of successes.
 *
 * Source: NIST Digital Library of Mathematical Functions 8.17.5.
 *
 * @param count - Largest number of successes.
 * @param trials - Trials.
 * @param share - Probability of each success.
 *
 * @internal
 */
export function binomialCdf(count: number, trials: number, share: number): number {
  if (count >= trials) return 1;
  return regularizedBeta(1 - share, trials - count, count + 1);
}
