/**
 * Computes the logarithm of a binomial probability by the saddle-point expansion, which keeps its digits where the difference of
 * large logarithms of factorials loses them.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 *
 * @param count - Successes.
 * @param trials - Trials.
 * @param share - Probability of each, above 0 and below 1.
 * @returns ln P(count); −∞ where there is no such outcome.
 *
 * @internal
 */
export function logBinomial(count: number, trials: number, share: number): number {
  if (count < 0 || count > trials) return Number.NEGATIVE_INFINITY;
  if (count === 0) return trials * Math.log1p(-share);
  if (count === trials) return trials * Math.log(share);
  const rest = trials - count;
  const correction = stirlingError(trials) - stirlingError(count) - stirlingError(rest);
  const distance = deviance(count, trials * share) + deviance(rest, trials * (1 - share));
  const spread = Math.log(2 * Math.PI) + Math.log(count) + Math.log1p(-count / trials);
  return correction - distance - 0.5 * spread;
}

/** ln n! less Stirling's formula for it, of n from 0 to 15. */
const smallErrors: readonly number[] = Array.from({ length: 16 }, (_, n) => {
  if (n === 0) return 0;
  let logFactorial = 0;
  for (let k = 2; k <= n; k++) logFactorial += Math.log(k);
  return logFactorial - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
});

function stirlingError(n: number): number {
  const small = smallErrors[n];
  if (small !== undefined) return small;
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

/** x ln(x / mean) + mean − x, without the loss of digits where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  const square = ratio * ratio;
  for (let k = 1; k < 1000; k++) {
    term *= square;
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
