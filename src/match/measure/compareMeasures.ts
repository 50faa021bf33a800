import type { Dimension, Measure } from "./measure.ts";

/** Two measures of one dimension, one of each side. @internal */
export interface MeasurePair {
  /** What both measure. */
  readonly dimension: Dimension;
  /** The measure of the first side. */
  readonly left: Measure;
  /** The measure of the second side. */
  readonly right: Measure;
}

/** How the measures of two texts compare. @internal */
export interface MeasureComparison {
  /** A pair for each dimension in which some value of one side is a value of the other. */
  readonly agreements: readonly MeasurePair[];
  /** A pair for each dimension that both sides have without any common value. */
  readonly conflicts: readonly MeasurePair[];
}

const nothing: MeasureComparison = { agreements: [], conflicts: [] };

// Converted values are rounded on labels: 3.4 fl oz is sold as 100 ml, 7.9 inches as 20 cm.
const tolerance: Readonly<Partial<Record<Dimension, number>>> = {
  volume: 0.03,
  mass: 0.03,
  length: 0.03,
  charge: 0.01,
  voltage: 0.01,
  power: 0.01,
  current: 0.01,
  energy: 0.02,
  // A terabyte is sold as 1,000 and as 1,024 gigabytes.
  storage: 0.03,
};

/**
 * Compares the measures of two texts dimension by dimension. Only a dimension that both sides have can agree or conflict,
 * and a measure in doubt can agree but never conflict.
 *
 * @internal
 */
export function compareMeasures(
  left: readonly Measure[],
  right: readonly Measure[],
): MeasureComparison {
  if (left.length === 0 || right.length === 0) return nothing;
  const agreements: MeasurePair[] = [];
  const conflicts: MeasurePair[] = [];
  const done = new Set<Dimension>();
  for (const { dimension } of left) {
    if (done.has(dimension)) continue;
    done.add(dimension);
    const ours = left.filter((measure) => measure.dimension === dimension);
    const theirs = right.filter((measure) => measure.dimension === dimension);
    compareOne(ours, theirs, agreements, conflicts);
  }
  return { agreements, conflicts };
}

function compareOne(
  ours: readonly Measure[],
  theirs: readonly Measure[],
  agreements: MeasurePair[],
  conflicts: MeasurePair[],
): void {
  for (const left of ours) {
    const right = theirs.find((measure) => agree(left, measure));
    if (right) {
      agreements.push({ dimension: left.dimension, left, right });
      return;
    }
  }
  const left = ours.find(canConflict);
  const right = theirs.find(canConflict);
  const undecided = [...ours, ...theirs].some((measure) => !canConflict(measure));
  if (left && right && !undecided) conflicts.push({ dimension: left.dimension, left, right });
}

/** An age "and over" bounds one end only, so another start is not another product. */
function canConflict(measure: Measure): boolean {
  return measure.sure && measure.high !== Number.POSITIVE_INFINITY;
}

function agree(left: Measure, right: Measure): boolean {
  const slack = 1 + (tolerance[left.dimension] ?? 0);
  if (left.high === Number.POSITIVE_INFINITY || right.high === Number.POSITIVE_INFINITY) {
    return left.low === right.low;
  }
  return left.low <= right.high * slack && right.low <= left.high * slack;
}
