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
  /** Where the record at a place stands in the store that keeps it, for one that puts others together. */
  readonly origin?: (place: number) => RecordOrigin;
}

/** A record in the store that keeps it. @internal */
export interface RecordOrigin {
  readonly store: RecordStore;
  readonly place: number;
}

/**
 * Keeps records as they are, in their own order: by a hash of the id, so that sorting costs little. Two with one id are refused: which
 * of them stands would be chance.
 *
 * @internal
 */
export function storeRecords(records: readonly HazardRecord[]): RecordStore {
  const hashes = Float64Array.from(records, ({ id }) => hashText(id));
  const order = orderByHash(hashes, (one, other) => idAt(records, one) < idAt(records, other));
  refuseRepeatedIds(repeatedPlaces(records, hashes, order), records);
  const ordered = Array.from(order, (place) => recordAt(records, place));
  const ids = ordered.map(({ id }) => id);
  return {
    size: ordered.length,
    at: (place) => recordAt(ordered, place),
    idAt: (place) => ids[place] ?? recordAt(ordered, place).id,
  };
}

/** Tells which of two ids comes first in the order of a store. @internal */
export function isIdBefore(one: string, other: string): boolean {
  const [left, right] = [hashText(one), hashText(other)];
  return left < right || (left === right && one < other);
}

/** The place of the record with an id, or -1. @internal */
export function placeOfId({ size, idAt: id }: RecordStore, wanted: string): number {
  const hash = hashText(wanted);
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashText(id(middle)) < hash) low = middle + 1;
    else high = middle;
  }
  for (let place = low; place < size; place++) {
    const known = id(place);
    if (known === wanted) return place;
    if (hashText(known) !== hash) return -1;
  }
  return -1;
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
