import type { Duty } from "../../model/index.ts";
import type { Kpi } from "../kpi.ts";
import type { Sink } from "./bags.ts";
import { countObligations, emptyReason, obligationsShown } from "./countObligations.ts";
import { type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

/** Counts what was owed under each statutory duty. @internal */
export function countDuties({ duties, dutiesScored }: Scope, sink: Sink): void {
  if (duties.length === 0) return;
  for (const { id } of dutiesScored) {
    const owed = duties.filter(({ dutyId }) => dutyId === id);
    countObligations(`duty-on-time/${id}`, owed, sink);
  }
}

/**
 * Computes one `duty-on-time/…` per statutory duty, in order of their ids. Where the limit is only the outer bound of "without
 * undue delay", the figure reads "within the ceiling": it never says that the duty was complied with.
 *
 * @internal
 */
export function dutiesOnTime(duties: readonly Duty[], basis: FigureBasis): Figure[] {
  return duties.map((duty) => {
    const id = `duty-on-time/${duty.id}` as const;
    return figureOf(
      {
        id,
        unit: units[duty.kind] ?? "item",
        commitment: duty.kind,
        reading: duty.ceilingOnly ? "within-ceiling" : "on-time",
        reason: emptyReason(id, basis.bags),
        shown: obligationsShown(id, basis.bags),
      },
      basis,
    );
  });
}

const units: Partial<Record<Duty["kind"], Kpi["unit"]>> = {
  "info-request": "request",
  "recall-info": "product",
  "seller-education": "listing",
  "monitor-sources": "listing",
};
