/** The best F1 over all thresholds of a list of scored pairs: what a threshold chosen on the gold itself would reach. */
export interface BestF1 {
  /** F1, 0–1. */
  readonly f1: number;
  /** Precision there. */
  readonly precision: number;
  /** Recall there. */
  readonly recall: number;
  /** Least score of the pairs taken; null when no pair is right. */
  readonly threshold: number | null;
}

/** A scored pair and whether it is right. @internal */
export interface JudgedScore {
  readonly score: number;
  readonly right: boolean;
}

/**
 * Finds the best F1 of pairs in order of falling score; equal scores are taken together, and of equal F1 the first counts.
 *
 * @param pairs - Pairs in order of falling score.
 * @param wanted - Right pairs in all, found or not.
 *
 * @internal
 */
export function bestF1(pairs: readonly JudgedScore[], wanted: number): BestF1 {
  let best: BestF1 = { f1: 0, precision: 0, recall: 0, threshold: null };
  let right = 0;
  for (const [index, pair] of pairs.entries()) {
    if (pair.right) right++;
    if (pairs[index + 1]?.score === pair.score) continue;
    const precision = right / (index + 1);
    const recall = right / wanted;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    if (f1 > best.f1) best = { f1, precision, recall, threshold: pair.score };
  }
  return best;
}
