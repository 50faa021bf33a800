import type { HazardRecord } from "../../model/hazardRecord.ts";
import { hashText } from "../analyse/hash.ts";
import { refuseRepeatedIds } from "../contract/refuseRepeatedIds.ts";
import { orderByHash } from "./orderByHash.ts";

/** Records by place, in an order that depends on the records alone. @internal */
export interface RecordStore {
  /** How many. */
  readonly size: number;
  /** The record at a place. */
  readonly at: (place: number) => HazardRecord;
  /** The id of the record at a place. */
  readonly idAt: (place: number) => string;
  /** The record with an id. */
  readonly byId: (id: string) => HazardRecord | undefined;
}

/** Records in their order. @internal */
export interface OrderedRecords extends RecordStore {
  /** Two halves over ids and states of the records, to know two lists apart. */
  readonly digest: readonly [number, number];
}

/**
 * Keeps records as they are, in their own order: by a hash of the id, so that sorting costs little. Two with one id are refused: which
 * of them stands would be chance.
 *
 * @internal
 */
export function storeRecords(records: readonly HazardRecord[]): OrderedRecords {
  const hashes = new Float64Array(records.length);
  const states = new Int32Array(records.length);
  for (const [at, record] of records.entries()) {
    hashes[at] = hashText(record.id);
    states[at] = hashText(stateOf(record)) | 0;
  }
  const order = orderByHash(hashes, (one, other) => idAt(records, one) < idAt(records, other));
  refuseRepeatedIds(repeatedPlaces(records, hashes, order), records);
  const ordered = Array.from(order, (place) => recordAt(records, place));
  const ids = ordered.map(({ id }) => id);
  let places: Map<string, HazardRecord> | undefined;
  return {
    size: ordered.length,
    at: (place) => recordAt(ordered, place),
    idAt: (place) => ids[place] ?? recordAt(ordered, place).id,
    byId: (id) => {
      places ??= new Map(ordered.map((record) => [record.id, record]));
      return places.get(id);
    },
    digest: digestOf(order, hashes, states),
  };
}

// What a verdict depends on beside words and codes. What a reader adds, such as a hash of the source, is no part of the list.
function stateOf({ status, risk, territory, products }: HazardRecord): string {
  const doubts = products.map(({ counterfeit, scope }) => `${counterfeit} ${scope.units}`);
  return [status, risk?.level ?? "", ...territory, ...doubts].join("|");
}

function recordAt(records: readonly HazardRecord[], place: number): HazardRecord {
  const record = records[place];
  if (record === undefined) throw new RangeError(`No record at ${place}.`);
  return record;
}

function idAt(records: readonly HazardRecord[], place: number): string {
  return recordAt(records, place).id;
}

// Records with one id have one hash, so they stand side by side; records are read only where hashes are equal.
function repeatedPlaces(
  records: readonly HazardRecord[],
  hashes: Float64Array,
  order: Uint32Array,
): number[] {
  const repeated: number[] = [];
  for (let at = 1; at < order.length; at++) {
    const [before, place] = [order[at - 1] ?? 0, order[at] ?? 0];
    if (hashes[before] === hashes[place] && idAt(records, before) === idAt(records, place)) {
      repeated.push(place);
    }
  }
  return repeated;
}

function digestOf(places: Uint32Array, hashes: Float64Array, states: Int32Array): [number, number] {
  let first = 0;
  let second = 0;
  for (const place of places) {
    const hash = hashes[place] ?? 0;
    first = Math.imul(first ^ (hash >>> 0) ^ (states[place] ?? 0), 0x01000193);
    second = Math.imul(second ^ Math.floor(hash / 0x100000000), 0x85ebca6b) ^ (first >>> 9);
  }
  return [first, second];
}
