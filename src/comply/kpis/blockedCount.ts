import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Kpi } from "../kpi.ts";
import type { BlockedCount } from "../scorecard.ts";
import type { BlockedListing } from "./blockedCountsOf.ts";

/**
 * Writes `blocked-count` down: listings blocked in the period, a full count. Shown: how many of them had come back before they
 * were blocked, and how many by what the hazard record rests on.
 *
 * @internal
 */
export function blockedCount(
  blocked: readonly BlockedListing[],
  counts: readonly BlockedCount[],
): Kpi {
  const byBasis: Record<string, number> = {};
  for (const { basis, count } of counts) byBasis[basis] = (byBasis[basis] ?? 0) + count;
  const cameBack = blocked.filter(({ listing, block }) =>
    eventsOf(listing, "listing.reappeared").some(({ from }) => from <= block.to),
  );
  return {
    id: "blocked-count",
    kind: "count",
    unit: "listing",
    better: "neither",
    numerator: blocked.length,
    denominator: null,
    value: blocked.length,
    interval: null,
    intervalNote: "full-count",
    weighting: "pooled",
    notEvaluated: 0,
    excluded: [],
    selfDeclared: blocked.some(({ block }) => block.event.assertedBy === "platform"),
    shown: { reappeared: cameBack.length, ...byBasis },
    eventIds: blocked.map(({ block }) => block.event.id),
  };
}
