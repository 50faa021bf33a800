import { digestWith, emptyDigest } from "../index/recordDigest.ts";
import type { RecordList } from "../index/recordList.ts";

/** How a list differs from the one before it, in what screenings depend on. @internal */
export interface ChangedRecords {
  /** Ids of records that the list before did not have. */
  readonly added: readonly string[];
  /** Ids of records that are other than before, those retracted among them. */
  readonly changed: readonly string[];
  /** How many records are gone. */
  readonly removed: number;
}

/** Holds two lists against each other, record by record. @internal */
export function changedRecords(before: RecordList, now: RecordList): ChangedRecords {
  const added: string[] = [];
  const changed: string[] = [];
  let place = 0;
  for (const { store, gone } of now.parts) {
    for (let at = 0; at < store.size; at++, place++) {
      if (gone?.[at] === 1) continue;
      const id = now.idAt(place);
      const known = before.placeOf(id);
      if (known < 0) added.push(id);
      else if (digestOf(before, known) !== digestOf(now, place)) changed.push(id);
    }
  }
  return { added, changed, removed: before.size - (now.size - added.length) };
}

function digestOf(records: RecordList, place: number): string {
  return digestWith(emptyDigest, records.at(place), 1).join();
}
