/** A share with what it is made of. */
export interface Proportion {
  /** What counts. */
  readonly numerator: number;
  /** All there are. */
  readonly denominator: number;
  /** The share, 0–1; null when there is nothing to share. */
  readonly value: number | null;
  /** 95 % interval after Wilson (1927); null when there is nothing to share. */
  readonly interval: readonly [low: number, high: number] | null;
}

// 97.5 % quantile of the standard normal distribution.
const Z = 1.959963984540054;

/** Makes a proportion with its Wilson score interval (E. B. Wilson, JASA 22, 1927). @internal */
export function proportion(numerator: number, denominator: number): Proportion {
  if (denominator === 0) return { numerator, denominator, value: null, interval: null };
  const share = numerator / denominator;
  const spread = (Z * Z) / denominator;
  const middle = (share + spread / 2) / (1 + spread);
  const half =
    (Z * Math.sqrt((share * (1 - share)) / denominator + (Z * Z) / (4 * denominator ** 2))) /
    (1 + spread);
  return {
    numerator,
    denominator,
    value: share,
    interval: [Math.max(0, middle - half), Math.min(1, middle + half)],
  };
}

/** Harmonic mean of precision and recall; null when either is. @internal */
export function f1Of(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
