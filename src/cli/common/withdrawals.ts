import type { HazardRecord, Issue } from "../../model/index.ts";

/** Records that a later report of the same import withdraws. */
export interface Withdrawals {
  /** Takes note of what a report says of other records. */
  readonly note: (issues: readonly Issue[]) => void;
  /** Whether anything was withdrawn. */
  readonly any: () => boolean;
  /** Whether the record of this id was withdrawn. */
  readonly has: (id: string) => boolean;
  /** Gives the record as it stands now. */
  readonly apply: (record: HazardRecord) => HazardRecord;
}

/**
 * Remembers which records were withdrawn: a report names a withdrawn notification by its number only, often weeks after
 * the report that published it, and a record that no longer stands must not block anybody.
 *
 * @returns An empty memory.
 */
export function withdrawals(): Withdrawals {
  const ids = new Set<string>();
  return {
    note: (issues) => {
      for (const { code, path } of issues) {
        if (code === "record-withdrawn") ids.add(String(path.at(-1)));
      }
    },
    any: () => ids.size > 0,
    has: (id) => ids.has(id),
    apply: (record) => (ids.has(record.id) ? { ...record, status: "retracted" } : record),
  };
}
