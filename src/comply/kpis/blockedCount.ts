import type { Kpi } from "../kpi.ts";
import type { BlockedCount } from "../scorecard.ts";
import { bagOf, countIn } from "./bags.ts";
import { bagOfFigure, type FigureBasis } from "./rate.ts";

/**
 * Writes `blocked-count` down: listings blocked in the period, a full count. Shown: how many of them had come back before they
 * were blocked, and how many by what the hazard record rests on.
 *
 * @internal
 */
export function blockedCount(counts: readonly BlockedCount[], { bags }: FigureBasis): Kpi {
  const bag = bagOf(bags, bagOfFigure("blocked-count"));
  const byBasis: Record<string, number> = {};
  for (const { basis, count } of counts) byBasis[basis] = (byBasis[basis] ?? 0) + count;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    id: "blocked-count",
    kind: "count",
    unit: "listing",
    better: "neither",
    numerator: all,
    denominator: null,
    value: all,
    interval: null,
    intervalNote: "full-count",
    weighting: "pooled",
    notEvaluated: 0,
    excluded: [],
    selfDeclared: countIn(bag, "selfDeclared") > 0,
    shown: { reappeared: countIn(bag, "reappeared"), ...byBasis },
  };
}
