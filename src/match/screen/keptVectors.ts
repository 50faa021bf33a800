import type { HazardRecord } from "../../model/hazardRecord.ts";
import { ROW, ROW_RECORD } from "../index/entryRow.ts";
import type { MatcherState } from "../score/matcherState.ts";
import type { EntryVectors } from "./indexRecords.ts";

/**
 * Vectors of the records of a list that stay in it as they are.
 *
 * @param state - The list.
 * @param changed - Ids of the others.
 * @internal
 */
export function keptVectors(
  { index, records }: MatcherState,
  changed: ReadonlySet<string>,
): (record: HazardRecord) => EntryVectors | undefined {
  const { vectors, vectorEntries, rows } = index;
  if (vectorEntries.length === 0) return () => undefined;
  const size = vectors.length / vectorEntries.length;
  const byId = new Map<string, (Float32Array | undefined)[]>();
  let row = 0;
  for (let entry = 0; entry < index.entries; entry++) {
    const { id } = records.at(rows.words[entry * ROW + ROW_RECORD] ?? 0);
    const has = vectorEntries[row] === entry;
    const vector = has ? vectors.subarray(row * size, (row + 1) * size) : undefined;
    if (has) row++;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [vector]);
    else known.push(vector);
  }
  return ({ id }) => (changed.has(id) ? undefined : byId.get(id));
}
