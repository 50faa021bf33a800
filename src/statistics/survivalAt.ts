import type { SurvivalPoint } from "./survival.ts";

/**
 * Reads a survival curve at a time.
 *
 * @param points - Steps of the curve.
 * @param time - Time.
 * @returns The last step at or before that time; undefined before the first, where all survive.
 *
 * @internal
 */
export function survivalAt(
  points: readonly SurvivalPoint[],
  time: number,
): SurvivalPoint | undefined {
  let found: SurvivalPoint | undefined;
  for (const point of points) {
    if (point.time > time) break;
    found = point;
  }
  return found;
}
