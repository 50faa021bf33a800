/** Leaves of a tree from `from` up to and without `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a tree whose hashes prove that a leaf is in it. Source: RFC 6962, section 2.1.1.
 *
 * @internal
 */
export function inclusionRanges(position: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (position < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/**
 * The parts of a tree whose hashes prove that it begins with all of a smaller one. Source: RFC 6962, section 2.1.2.
 *
 * @internal
 */
export function consistencyRanges(smaller: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to > smaller) {
    const middle = from + splitOf(to - from);
    if (smaller <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  // The smaller tree itself is known to whoever checks, unless a part of it is asked for.
  if (from > 0) ranges.push({ from, to });
  return ranges.reverse();
}

/** The largest power of two smaller than a number above 1. @internal */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
