const MOST_DECIMALS = 6;

/** The probability of log-odds. @internal */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Writes a probability with as many decimals as tell it from 0 and from 1: 0.87, 0.00026, 0.99998.
 *
 * @param figures - Digits that count.
 * @internal
 */
export function scoreText(probability: number, figures: 1 | 2): string {
  const rest = Math.min(probability, 1 - probability);
  if (rest < 10 ** -MOST_DECIMALS) return probability < 0.5 ? "<0.000001" : ">0.999999";
  const decimals = Math.max(1, Math.ceil(-Math.log10(rest))) + figures - 1;
  return probability.toFixed(Math.min(MOST_DECIMALS, decimals));
}
