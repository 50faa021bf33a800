import type { Duty } from "../../model/index.ts";
import type { Kpi } from "../kpi.ts";
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
  return scope.dutiesScored.map((duty) => {
    const owed = scope.duties.filter(({ dutyId }) => dutyId === duty.id);
    const tally = obligationTally(owed);
    return figureOf(
      {
        id: `duty-on-time/${duty.id}`,
        unit: units[duty.kind] ?? "item",
        commitment: duty.kind,
        reading: duty.ceilingOnly ? "within-ceiling" : "on-time",
        reason: emptyReason(owed.length, tally.notEvaluated),
        ...tally,
      },
      scope,
    );
  });
}

const units: Partial<Record<Duty["kind"], Kpi["unit"]>> = {
  "info-request": "request",
  "recall-info": "product",
  "seller-education": "listing",
  "monitor-sources": "listing",
};
