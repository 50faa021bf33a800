import { contentHash } from "../canonical/contentHash.ts";
import type { HazardRecord } from "../model/index.ts";

/** A record that is not what it was. */
export interface ChangedHazard {
  /** The record now. */
  readonly record: HazardRecord;
  /** The record before. */
  readonly previous: HazardRecord;
  /** Top-level fields that differ, in alphabetical order. */
  readonly fields: readonly string[];
  /** Whether what is matched, blocked or told to people may change: anything but the source's dates, addresses and hash. */
  readonly material: boolean;
}

/** What changed between two states of a list. */
export interface HazardDiff {
  /** Records that are new, or active again after a retraction. */
  readonly added: readonly HazardRecord[];
  /** Records that changed and still stand. */
  readonly changed: readonly ChangedHazard[];
  /** Records that no longer stand, with the status `retracted`: they say so, or are gone from the list. */
  readonly retracted: readonly HazardRecord[];
  /** Ids of those that are gone from the list; every one that stood is among `retracted` too. */
  readonly removed: readonly string[];
}

const immaterial = /* @__PURE__ */ new Set(["publishedOn", "updatedOn", "url", "contentHash"]);

/**
 * Compares two states of a hazard list. What is gone from the list counts as retracted, so `next` must be the whole list
 * and not the last days of it. `raw` is not compared. The answer is what `update` of a matcher takes.
 *
 * @param previous - The list as it was.
 * @param next - The list as it is; of several records with one id the last counts.
 * @returns What was added, changed, retracted and removed, in the order of the lists.
 *
 * @example
 * ```ts
 * import { diffHazards, ndjson, readHazards } from "safepact/feeds";
 *
 * const read = async (file: string) => {
 *   const records = [];
 *   for await (const result of readHazards(ndjson, file)) if (result.ok) records.push(result.value);
 *   return records;
 * };
 * const before = await read('{"id":"kr:1","products":[{"name":"Slime"}]}\n{"id":"kr:2","products":[{"name":"Lamp"}]}');
 * const after = await read('{"id":"kr:1","products":[{"name":"Slime","brand":"Goo"}]}\n{"id":"kr:3","products":[{"name":"Bed"}]}');
 * const diff = diffHazards(before, after);
 * diff.added.map(({ id }) => id); // => ["kr:3"]
 * diff.changed.map(({ record, fields, material }) => [record.id, fields, material]); // => [["kr:1", ["products"], true]]
 * diff.retracted.map(({ id, status }) => [id, status]); // => [["kr:2", "retracted"]]
 * diff.removed; // => ["kr:2"]
 * ```
 */
export function diffHazards(
  previous: readonly HazardRecord[],
  next: readonly HazardRecord[],
): HazardDiff {
  const before = new Map(previous.map((record) => [record.id, record]));
  const after = new Map(next.map((record) => [record.id, record]));
  const added: HazardRecord[] = [];
  const changed: ChangedHazard[] = [];
  const retracted: HazardRecord[] = [];
  for (const record of after.values()) {
    const old = before.get(record.id);
    const stood = old !== undefined && old.status !== "retracted";
    if (record.status === "retracted") {
      if (stood) retracted.push(record);
    } else if (!stood) added.push(record);
    else {
      const change = changeOf(old, record);
      if (change !== undefined) changed.push(change);
    }
  }
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  for (const record of gone) {
    if (record.status !== "retracted") retracted.push({ ...record, status: "retracted" });
  }
  return { added, changed, retracted, removed: gone.map(({ id }) => id) };
}

function changeOf(previous: HazardRecord, record: HazardRecord): ChangedHazard | undefined {
  const fields = differing(comparable(previous), comparable(record));
  if (fields.length === 0) return undefined;
  const material =
    fields.some((field) => field !== "source") ||
    differing(previous.source, record.source).some((field) => !immaterial.has(field));
  return { record, previous, fields, material };
}

/** Without the source's own record, and without a hash that was made by another version. */
function comparable({ raw: _, source, ...record }: HazardRecord) {
  const { contentHash: __, ...rest } = source;
  return { ...record, source: rest };
}

function differing(left: object, right: object): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(left));
  const after = new Map<string, unknown>(Object.entries(right));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => textOf(before.get(field)) !== textOf(after.get(field)))
    .sort();
}

function textOf(value: unknown): string {
  return value === undefined ? "" : contentHash(value);
}
