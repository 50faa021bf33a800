import type { MeasuredSet } from "./measuredSets.ts";

/** What each unit of a column weighs, and the log-odds before any. */
export interface ChoiceModel {
  readonly weights: Float64Array;
  readonly prior: number;
}

/** A set and how much all its listings count together. */
export interface WeighedSet {
  readonly set: MeasuredSet;
  readonly importance: number;
}

/** How a model is fitted. */
export interface ChoiceOptions {
  readonly start: ChoiceModel;
  /** 1 where a weight may not fall below zero, -1 where it may not rise above. */
  readonly signs: Int8Array;
  /** Penalty on a standardised weight. */
  readonly ridge: number;
  readonly rounds: number;
}

/**
 * Fits a conditional logistic regression: each listing chooses one of its candidates or none of them. A listing of which no candidate is right
 * chooses none. Newton steps on the information matrix over standardised columns, halved until they help; a weight keeps its sign, and one that
 * would change it stands at zero.
 */
export function fitChoice(sets: readonly WeighedSet[], options: ChoiceOptions): ChoiceModel {
  const { start, signs, ridge, rounds } = options;
  const scales = scalesOf(sets, signs.length);
  let values = Float64Array.from([
    ...scales.map((scale, at) => (start.weights[at] ?? 0) * scale),
    start.prior,
  ]);
  let loss = lossAt(sets, toModel(values, scales), values, ridge);
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesAt(sets, values, scales, ridge);
    const step = solve(slopes, freeColumns(values, slopes.gradient, signs));
    let size = 1;
    let next = values;
    let nextLoss = Number.POSITIVE_INFINITY;
    while (size > SMALLEST && nextLoss >= loss) {
      next = values.map((value, at) => kept(value - size * (step[at] ?? 0), signs[at] ?? 0));
      nextLoss = lossAt(sets, toModel(next, scales), next, ridge);
      size /= 2;
    }
    if (!(loss - nextLoss > ENOUGH)) break;
    values = next;
    loss = nextLoss;
  }
  return toModel(values, scales);
}

const SMALLEST = 1 / 128;
const ENOUGH = 1e-7;

function kept(value: number, sign: number): number {
  return value * sign < 0 ? 0 : value;
}

interface Slopes {
  readonly gradient: Float64Array;
  /** Rows of the information matrix. */
  readonly curvature: readonly Float64Array[];
}

// A weight at zero that only its sign keeps there does not move.
function freeColumns(
  values: Float64Array,
  gradient: Float64Array,
  signs: Int8Array,
): readonly number[] {
  return [...values.keys()].filter(
    (at) => at >= signs.length || values[at] !== 0 || -(gradient[at] ?? 0) * (signs[at] ?? 0) > 0,
  );
}

// Gauss's elimination with the greatest pivot.
function solve({ gradient, curvature }: Slopes, free: readonly number[]): Float64Array {
  const rows = free.map((row) =>
    Float64Array.from([...free.map((column) => curvature[row]?.[column] ?? 0), gradient[row] ?? 0]),
  );
  const size = free.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at; row < size; row++) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    }
    const top = rows[pivot] ?? new Float64Array(size + 1);
    rows[pivot] = rows[at] ?? top;
    rows[at] = top;
    for (const [row, line] of rows.entries()) {
      const factor = row === at ? 0 : (line[at] ?? 0) / (top[at] || 1);
      if (factor === 0) continue;
      for (let column = at; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  const step = new Float64Array(gradient.length);
  for (const [at, column] of free.entries())
    step[column] = (rows[at]?.[size] ?? 0) / (rows[at]?.[at] || 1);
  return step;
}

/** Log-odds of every candidate of a set. */
export function oddsOfSet(
  { values, listing }: MeasuredSet,
  { weights, prior }: ChoiceModel,
): Float64Array {
  const columns = weights.length;
  return Float64Array.from(listing, (_, row) => {
    let sum = prior;
    for (let at = 0; at < columns; at++)
      sum += (weights[at] ?? 0) * (values[row * columns + at] ?? 0);
    return sum;
  });
}

function toModel(values: Float64Array, scales: Float64Array): ChoiceModel {
  const weights = Float64Array.from(scales, (scale, at) => (values[at] ?? 0) / scale);
  return { weights, prior: values[scales.length] ?? 0 };
}

// Standard deviations over the labelled sets, so that one penalty and one step fit all columns.
function scalesOf(sets: readonly WeighedSet[], columns: number): Float64Array {
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let rows = 0;
  for (const { set } of sets) {
    if (!set.isRight.includes(1)) continue;
    rows += set.listing.length;
    for (let at = 0; at < set.values.length; at++) {
      const value = set.values[at] ?? 0;
      sums[at % columns] = (sums[at % columns] ?? 0) + value;
      squares[at % columns] = (squares[at % columns] ?? 0) + value * value;
    }
  }
  return sums.map((sum, at) =>
    Math.sqrt(Math.max(1e-6, (squares[at] ?? 0) / rows - (sum / rows) ** 2)),
  );
}

interface Choice {
  readonly from: number;
  readonly to: number;
  /** Sum of all odds, with 1 for none of them. */
  readonly all: number;
  /** Sum of those of the right candidates. */
  readonly right: number;
}

function* choicesOf({ listing, isRight }: MeasuredSet, odds: Float64Array): Generator<Choice> {
  for (let from = 0; from < listing.length; ) {
    let to = from;
    let all = 1;
    let right = 0;
    for (; to < listing.length && listing[to] === listing[from]; to++) {
      const each = Math.exp(Math.min(MOST_ODDS, odds[to] ?? 0));
      all += each;
      if (isRight[to] === 1) right += each;
    }
    yield { from, to, all, right };
    from = to;
  }
}

const MOST_ODDS = 60;

function lossAt(
  sets: readonly WeighedSet[],
  model: ChoiceModel,
  values: Float64Array,
  ridge: number,
): number {
  let loss = 0;
  for (let at = 0; at < model.weights.length; at++) loss += (ridge / 2) * (values[at] ?? 0) ** 2;
  for (const { set, importance } of sets) {
    const odds = oddsOfSet(set, model);
    for (const { all, right } of choicesOf(set, odds)) {
      loss -= (importance / set.listings) * (Math.log(right > 0 ? right : 1) - Math.log(all));
    }
  }
  return loss;
}

function slopesAt(
  sets: readonly WeighedSet[],
  at: Float64Array,
  scales: Float64Array,
  ridge: number,
): Slopes {
  const columns = scales.length;
  const gradient = at.map((value, column) => (column < columns ? ridge * value : 0));
  const curvature = Array.from({ length: columns + 1 }, (_, row) => {
    const line = new Float64Array(columns + 1);
    line[row] = row < columns ? ridge : TINY;
    return line;
  });
  const model = toModel(at, scales);
  const row = new Float64Array(columns + 1);
  const mean = new Float64Array(columns + 1);
  for (const { set, importance } of sets) {
    const odds = oddsOfSet(set, model);
    const share = importance / set.listings;
    for (const { from, to, all, right } of choicesOf(set, odds)) {
      mean.fill(0);
      for (let place = from; place < to; place++) {
        const each = Math.exp(Math.min(MOST_ODDS, odds[place] ?? 0));
        const likely = each / all;
        const wanted = right > 0 && set.isRight[place] === 1 ? each / right : 0;
        // What is far from likely moves nothing.
        if (likely < TINY && wanted === 0) continue;
        for (let column = 0; column < columns; column++) {
          row[column] = (set.values[place * columns + column] ?? 0) / (scales[column] ?? 1);
        }
        row[columns] = 1;
        addTo(gradient, row, share * (likely - wanted));
        addTo(mean, row, likely);
        for (const [one, line] of curvature.entries())
          addTo(line, row, share * likely * (row[one] ?? 0));
      }
      for (const [one, line] of curvature.entries()) addTo(line, mean, -share * (mean[one] ?? 0));
    }
  }
  return { gradient, curvature };
}

const TINY = 1e-9;

function addTo(sums: Float64Array, row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + factor * (row[at] ?? 0);
}
