import type { HazardRecord } from "../../model/hazardRecord.ts";
import { placeOfId, type RecordStore } from "./recordStore.ts";

/** Records of one segment. @internal */
export interface RecordPart {
  readonly store: RecordStore;
  /** 1 for records that were changed or removed since; absent while there are none. */
  readonly gone: Uint8Array | undefined;
}

/** The records of a list, those of one segment after the other. @internal */
export interface RecordList {
  readonly parts: readonly RecordPart[];
  /** How many there are, without those that are gone. */
  readonly size: number;
  /** The record at a place. */
  readonly at: (place: number) => HazardRecord;
  /** The id of the record at a place. */
  readonly idAt: (place: number) => string;
  /** The place of the record with an id, or -1. */
  readonly placeOf: (id: string) => number;
}

/** Puts the records of segments together. @internal */
export function toRecordList(parts: readonly RecordPart[]): RecordList {
  const [only] = parts;
  const firsts: number[] = [];
  let places = 0;
  let size = 0;
  for (const { store, gone } of parts) {
    firsts.push(places);
    places += store.size;
    size += store.size - (gone === undefined ? 0 : countGone(gone));
  }
  const placeOf = (id: string): number => {
    for (const [at, { store, gone }] of parts.entries()) {
      const place = placeOfId(store, id);
      if (place >= 0 && gone?.[place] !== 1) return (firsts[at] ?? 0) + place;
    }
    return -1;
  };
  if (only !== undefined && parts.length === 1) {
    const { store } = only;
    return { parts, size, at: store.at, idAt: store.idAt, placeOf };
  }
  const partAt = (place: number): number => {
    let at = parts.length - 1;
    while (at > 0 && place < (firsts[at] ?? 0)) at--;
    return at;
  };
  const storeAt = (at: number): RecordStore => {
    const part = parts[at];
    if (part === undefined) throw new RangeError("No such record.");
    return part.store;
  };
  return {
    parts,
    size,
    at: (place) => {
      const at = partAt(place);
      return storeAt(at).at(place - (firsts[at] ?? 0));
    },
    idAt: (place) => {
      const at = partAt(place);
      return storeAt(at).idAt(place - (firsts[at] ?? 0));
    },
    placeOf,
  };
}

function countGone(gone: Uint8Array): number {
  let count = 0;
  for (const each of gone) count += each;
  return count;
}
