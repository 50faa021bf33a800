import type { SurvivalPoint } from "../../statistics/survival.ts";

/** Steps kept in a card; more would make it large and show nothing. */
const MAX_STEPS = 400;

/** A curve as a card keeps it. @internal */
export function thinCurve(points: readonly SurvivalPoint[]): {
  readonly curve: readonly SurvivalPoint[];
  readonly thinned: boolean;
} {
  if (points.length <= MAX_STEPS) return { curve: points, thinned: false };
  const kept = new Set<number>();
  for (let step = 0; step < MAX_STEPS; step++) {
    kept.add(Math.round((step * (points.length - 1)) / (MAX_STEPS - 1)));
  }
  return { curve: points.filter((_, index) => kept.has(index)), thinned: true };
}
