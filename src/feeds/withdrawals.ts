import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord, Issue } from "../model/index.ts";

/** Records that a later report of the same feed withdraws. */
export interface Withdrawals {
  /**
   * Takes note of what a report says of other records.
   *
   * @param issues - Issues of a result of `readHazards`.
   */
  readonly note: (issues: readonly Issue[]) => void;
  /** Ids of the records that were withdrawn. */
  readonly ids: ReadonlySet<string>;
  /**
   * Gives a record as it stands now.
   *
   * @param record - The record as its report gave it.
   * @returns The same, or with the status `retracted`.
   */
  readonly apply: (record: HazardRecord) => HazardRecord;
}

/**
 * Remembers which records were withdrawn: a report names a withdrawn notification by its number only, often weeks after
 * the report that published it, and a record that no longer stands must not block anybody. For streams that are written
 * on as they come; `gatherHazards` does the same for lists in memory.
 *
 * @returns An empty memory.
 *
 * @example
 * ```ts
 * import { withdrawals } from "safepact/feeds";
 *
 * const withdrawn = withdrawals();
 * withdrawn.note([{ code: "record-withdrawn", severity: "warning", path: ["report_addendum", "safety-gate:SR/1/25"], message: "…" }]);
 * [...withdrawn.ids]; // => ["safety-gate:SR/1/25"]
 * ```
 */
export function withdrawals(): Withdrawals {
  const ids = new Set<string>();
  return {
    ids,
    note: (issues) => {
      checkGiven({ issues }, { issues: [{ code: "text", path: "list" }] });
      for (const { code, path } of issues) {
        if (code === "record-withdrawn") ids.add(String(path.at(-1)));
      }
    },
    apply: (record) => (ids.has(record.id) ? { ...record, status: "retracted" } : record),
  };
}
