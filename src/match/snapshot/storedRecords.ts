import { SafepactError } from "../../errors.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { RecordStore } from "../index/recordStore.ts";

const KEPT = 2048;

/** Texts one after the other in UTF-8, and where each begins. @internal */
export interface StoredTexts {
  readonly from: Float64Array;
  readonly bytes: Uint8Array;
}

/**
 * Records inside a snapshot, each read when it is asked for; the last ones read stay at hand. Their ids stand by themselves, so that a
 * screening whose evidence nobody asks for reads no record.
 *
 * @internal
 */
export function storedRecords(texts: StoredTexts, ids: StoredTexts, size: number): RecordStore {
  const kept = new Map<number, HazardRecord>();
  const known = new Array<string | undefined>(size);
  const at = (place: number): HazardRecord => {
    const read = kept.get(place);
    if (read !== undefined) return read;
    const record = readRecord(textAt(texts, place));
    if (kept.size >= KEPT) kept.clear();
    kept.set(place, record);
    return record;
  };
  const idAt = (place: number): string => {
    const id = known[place] ?? textAt(ids, place);
    known[place] = id;
    return id;
  };
  return { size, at, idAt };
}

const decoder = new TextDecoder();

// A decoder reads no shared memory, so it gets a copy.
function textAt({ from, bytes }: StoredTexts, place: number): string {
  return decoder.decode(bytes.slice(from[place] ?? 0, from[place + 1] ?? 0));
}

function readRecord(text: string): HazardRecord {
  try {
    // toBytes wrote it from a complete record and the checksum has been compared.
    const record: HazardRecord = JSON.parse(text);
    return record;
  } catch (cause) {
    throw new SafepactError("CORRUPT_INDEX", "A record of the loaded matcher cannot be read.", {
      hint: "Write the matcher anew with toBytes().",
      cause,
    });
  }
}
