import type { HazardRecord } from "../model/hazardRecord.ts";
import { checkRecord, isActionable } from "./checkRecord.ts";
import {
  type BulletinCompleteness,
  completenessOf,
  type RecordCompleteness,
} from "./completeness.ts";
import type { CompletenessCriterion } from "./completenessCriteria.ts";

/** What several records come to. */
type Totals = Omit<BulletinCompleteness, "envelope" | "records">;

/** Adds up how complete records are, one after the other. @internal */
export interface CompletenessTally {
  /** Checks a record and counts it. */
  readonly add: (record: HazardRecord, path: readonly (string | number)[]) => RecordCompleteness;
  /** What the records counted so far come to. */
  readonly totals: () => Totals;
}

/** Starts counting. @internal */
export function completenessTally(): CompletenessTally {
  const byCriterion: Partial<Record<CompletenessCriterion, { met: number; of: number }>> = {};
  const sums = { share: 0, evaluated: 0, complete: 0, actionable: 0 };
  return {
    add: (record, path) => {
      const checks = checkRecord(record, path);
      for (const { criterion, met } of checks) {
        const { met: before, of } = byCriterion[criterion] ?? { met: 0, of: 0 };
        byCriterion[criterion] = { met: before + (met ? 1 : 0), of: of + 1 };
      }
      const completeness = {
        hazardId: record.id,
        ...completenessOf(checks),
        actionable: isActionable(record),
      };
      if (completeness.of === 0) return completeness;
      sums.evaluated += 1;
      sums.share += completeness.share ?? 0;
      if (completeness.missing.length === 0) sums.complete += 1;
      if (completeness.actionable) sums.actionable += 1;
      return completeness;
    },
    totals: () => ({
      ...sums,
      share: sums.evaluated > 0 ? sums.share / sums.evaluated : null,
      byCriterion: { ...byCriterion },
    }),
  };
}
