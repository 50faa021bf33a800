import type { HazardRecord } from "../model/hazardRecord.ts";
import { hashText } from "./analyse/hash.ts";

/** Records by place, in an order that depends on the records alone. @internal */
export interface RecordStore {
  /** How many. */
  readonly size: number;
  /** The record at a place. */
  readonly at: (place: number) => HazardRecord;
  /** The record with an id. */
  readonly byId: (id: string) => HazardRecord | undefined;
}

/** Keeps records as they are. @internal */
export function storeRecords(records: readonly HazardRecord[]): RecordStore {
  const ordered = orderRecords(records);
  let places: Map<string, HazardRecord> | undefined;
  return {
    size: ordered.length,
    at: (place) => {
      const record = ordered[place];
      if (record === undefined) throw new RangeError(`No record at ${place}.`);
      return record;
    },
    byId: (id) => {
      places ??= new Map(ordered.map((record) => [record.id, record]));
      return places.get(id);
    },
  };
}

/**
 * Puts records in their own order: by a hash of the id, so that sorting costs little. Of several with one id the one
 * that changed last stays.
 *
 * @internal
 */
export function orderRecords(records: readonly HazardRecord[]): HazardRecord[] {
  const keyed = new Map<string, HazardRecord>();
  for (const record of records) {
    const known = keyed.get(record.id);
    if (known === undefined || isLater(record, known)) keyed.set(record.id, record);
  }
  const hashed = [...keyed.values()].map((record) => ({ record, hash: hashText(record.id) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.record.id < b.record.id ? -1 : 1));
  return hashed.map(({ record }) => record);
}

function isLater(one: HazardRecord, other: HazardRecord): boolean {
  const left = `${one.source.updatedOn ?? ""}|${one.source.publishedOn ?? ""}|${JSON.stringify(one)}`;
  const right = `${other.source.updatedOn ?? ""}|${other.source.publishedOn ?? ""}|${JSON.stringify(other)}`;
  return left > right;
}
