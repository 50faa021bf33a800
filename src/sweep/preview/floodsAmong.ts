import type { PreviewedFlood, PreviewedRecord } from "./listPreview.ts";

/** When a record is said to flood. */
export interface FloodGuard {
  /**
   * Listings that it would suddenly block, at least.
   *
   * @defaultValue 20
   */
  readonly atLeast?: number;
  /**
   * How often as many as the median of the other records that match any listing.
   *
   * @defaultValue 10
   */
  readonly times?: number;
}

/**
 * Finds the records that would suddenly block far more listings than others do.
 *
 * @internal
 */
export function floodsAmong(
  records: readonly PreviewedRecord[],
  { atLeast = 20, times = 10 }: FloodGuard,
): PreviewedFlood[] {
  const sorted = records.flatMap(({ after }) => (after > 0 ? [after] : [])).sort((a, b) => a - b);
  return records.flatMap((record) => {
    const usual = medianWithout(record.after, sorted);
    const floods = record.suddenly >= atLeast && record.suddenly > times * usual;
    return floods ? [{ ...record, usual }] : [];
  });
}

/** The middle of sorted counts once one of them is left out; the lower of the two in the middle. */
function medianWithout(count: number, sorted: readonly number[]): number {
  const others = sorted.length - 1;
  if (others < 1) return 0;
  const middle = (others - 1) >> 1;
  const own = sorted.indexOf(count);
  return sorted[own >= 0 && own <= middle ? middle + 1 : middle] ?? 0;
}
