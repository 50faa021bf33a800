import type { EvidenceRow } from "./evidenceGroups.ts";

/** A row with its answer and how much it counts. @internal */
export interface LabelledRow {
  readonly row: EvidenceRow;
  readonly same: boolean;
  readonly importance: number;
}

/** A factor for each group and the prior. @internal */
export interface LogisticModel {
  readonly factors: readonly number[];
  readonly prior: number;
}

const ROUNDS = 300;
const STEP = 0.05;
// Adam's customary decay rates and guard (D. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", 2015).
const DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const GUARD = 1e-8;

/**
 * Fits a logistic regression by full-batch Adam. The penalty draws factors towards 1 and the prior towards the given one, so that
 * few labels change little; factors stay at or above zero, so that evidence never changes sides.
 *
 * @internal
 */
export function fitLogistic(
  rows: readonly LabelledRow[],
  start: LogisticModel,
  ridge: number,
): LogisticModel {
  const size = start.factors.length;
  const values = Float64Array.from([...start.factors, start.prior]);
  const anchor = Float64Array.from([...start.factors.map(() => 1), start.prior]);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  const total = rows.reduce((sum, { importance }) => sum + importance, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = values.map((value, at) => ridge * (value - (anchor[at] ?? 0)));
    for (const { row, same, importance } of rows) {
      const error = ((predict(row, values) - (same ? 1 : 0)) * importance) / total;
      for (let at = 0; at < size; at++) {
        gradient[at] = (gradient[at] ?? 0) + error * (row.sums[at] ?? 0);
      }
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let at = 0; at <= size; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = DECAY * (mean[at] ?? 0) + (1 - DECAY) * slope;
      square[at] = SQUARE_DECAY * (square[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - DECAY ** round);
      const size2 = Math.sqrt((square[at] ?? 0) / (1 - SQUARE_DECAY ** round)) + GUARD;
      const next = (values[at] ?? 0) - (STEP * unbiased) / size2;
      values[at] = at < size ? Math.max(0, next) : next;
    }
  }
  return { factors: [...values.slice(0, size)], prior: values[size] ?? start.prior };
}

/** Log-odds of a row under a model. @internal */
export function oddsOf(row: EvidenceRow, { factors, prior }: LogisticModel): number {
  let sum = prior + row.fixed;
  for (const [at, factor] of factors.entries()) sum += factor * (row.sums[at] ?? 0);
  return sum;
}

/** Mean negative log-likelihood of the answers, by importance. @internal */
export function logLoss(rows: readonly LabelledRow[], model: LogisticModel): number {
  let loss = 0;
  let total = 0;
  for (const { row, same, importance } of rows) {
    const odds = oddsOf(row, model) * (same ? 1 : -1);
    loss += importance * Math.log1p(Math.exp(-Math.min(500, Math.max(-500, odds))));
    total += importance;
  }
  return total === 0 ? 0 : loss / total;
}

function predict({ sums, fixed }: EvidenceRow, values: Float64Array): number {
  let odds = fixed + (values[sums.length] ?? 0);
  for (let at = 0; at < sums.length; at++) odds += (values[at] ?? 0) * (sums[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
