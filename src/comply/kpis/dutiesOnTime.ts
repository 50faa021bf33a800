import type { Kpi } from "../kpi.ts";
import type { Obligation } from "../obligation.ts";
import { obligationTally } from "./obligationTally.ts";
import type { Scope } from "./scope.ts";
import { emptyReason } from "./takedownOnTime.ts";
import { type Figure, figureOf } from "./tally.ts";

/**
 * Computes one `duty-on-time/…` per statutory duty, in order of their ids. Where the limit is only the outer bound of "without
 * undue delay", the figure reads "within the ceiling": it never says that the duty was complied with.
 *
 * @internal
 */
export function dutiesOnTime(scope: Scope): Figure[] {
  const byDuty = new Map<string, Obligation[]>();
  for (const obligation of scope.duties) {
    const { dutyId = "" } = obligation;
    const owed = byDuty.get(dutyId);
    if (owed) owed.push(obligation);
    else byDuty.set(dutyId, [obligation]);
  }
  return [...byDuty]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dutyId, owed]) => {
      const tally = obligationTally(owed);
      const ceiling = owed[0]?.ceilingOnly ?? false;
      const commitment = owed[0]?.commitment;
      return figureOf(
        {
          id: `duty-on-time/${dutyId}`,
          unit: unitOf(owed[0]),
          ...(commitment && { commitment }),
          reading: ceiling ? "within-ceiling" : "on-time",
          reason: emptyReason(owed.length, tally.notEvaluated),
          ...tally,
        },
        scope,
      );
    });
}

function unitOf(first: Obligation | undefined): Kpi["unit"] {
  if (first?.commitment === "info-request") return "request";
  if (first?.commitment === "recall-info") return "product";
  return first?.itemId === undefined ? "listing" : "item";
}
