import { SafepactError } from "../../errors.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { RecordStore } from "../index/recordStore.ts";

const KEPT = 2048;

/** Records inside a snapshot, each read when it is asked for; the last ones read stay at hand. @internal */
export function storedRecords(from: Float64Array, text: Uint8Array, size: number): RecordStore {
  const kept = new Map<number, HazardRecord>();
  const at = (place: number): HazardRecord => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const record = readRecord(text.slice(from[place] ?? 0, from[place + 1] ?? 0));
    if (kept.size >= KEPT) kept.clear();
    kept.set(place, record);
    return record;
  };
  return { size, at, idAt: (place) => at(place).id };
}

function readRecord(bytes: Uint8Array): HazardRecord {
  try {
    // toBytes wrote it from a complete record and the checksum has been compared.
    const record: HazardRecord = JSON.parse(new TextDecoder().decode(bytes));
    return record;
  } catch (cause) {
    throw new SafepactError("CORRUPT_INDEX", "A record of the loaded matcher cannot be read.", {
      hint: "Write the matcher anew with toBytes().",
      cause,
    });
  }
}
