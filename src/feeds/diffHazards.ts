import { contentHash } from "../canonical/contentHash.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import type { HazardRecord, Issue } from "../model/index.ts";
import { hazardRecordShape } from "../model/modelShapes.ts";
import { type HazardList, readList } from "./hazardList.ts";

/** One thing that is not as it was. */
export type HazardChange =
  | {
      /** A record that is new, or active again after a retraction. */
      readonly kind: "added";
      /** The record. */
      readonly record: HazardRecord;
    }
  | {
      /** A record that is not what it was, and still stands. */
      readonly kind: "changed";
      /** The record now. */
      readonly record: HazardRecord;
      /** The record before. */
      readonly previous: HazardRecord;
      /** Top-level fields that differ, in alphabetical order. */
      readonly fields: readonly string[];
      /** Whether what is matched, blocked or told to people may change: anything but the source's dates, addresses and hash. */
      readonly material: boolean;
    }
  | {
      /** A record that no longer stands: it says so, a report withdraws it, or it is gone from a list that was read whole. */
      readonly kind: "retracted";
      /** The record, with the status `retracted`. */
      readonly record: HazardRecord;
      /** Whether only its absence from the list says so. */
      readonly absent: boolean;
    }
  | {
      /** A record that is gone from the list, while its absence says nothing: see the summary. */
      readonly kind: "absent";
      /** Its id. */
      readonly id: string;
    }
  | {
      /** Ends the comparison. */
      readonly kind: "summary";
      /** The figures. */
      readonly summary: HazardDiffSummary;
    };

/** Figures of a comparison of two lists. */
export interface HazardDiffSummary {
  /** Records of the list before, one per id. */
  readonly before: number;
  /** Records of the list now, one per id. */
  readonly after: number;
  /** Records that were added. */
  readonly added: number;
  /** Records that changed. */
  readonly changed: number;
  /** Records that were retracted. */
  readonly retracted: number;
  /** Records that stood and are gone from the list. */
  readonly absent: number;
  /** Whether absence counted as retraction: the list was read whole, no row was refused, and it did not shrink unconfirmed. */
  readonly absenceRetracts: boolean;
  /** Rows of the list now that were refused. */
  readonly refused: number;
  /** Why absence did not count: `list-shrank`, or the first errors of the list. */
  readonly issues: readonly Issue[];
}

/** How two lists are compared. */
export interface DiffOptions {
  /**
   * Whether somebody confirmed that the list really shrank.
   * @defaultValue `false`
   */
  readonly confirmed?: boolean;
  /**
   * Share of the standing records that may be gone before the list counts as cut off, 0 to 1.
   * @defaultValue 0.05
   */
  readonly maxAbsent?: number;
}

const immaterial = /* @__PURE__ */ new Set(["publishedOn", "updatedOn", "url", "contentHash"]);
const MAX_ABSENT = 0.05;

/**
 * Compares two states of a hazard list, and streams what changed: of the lists only ids and hashes are held, and the
 * records that changed. `raw` is not compared.
 *
 * Absence retracts only when `next` was read whole with no row refused. When more than 5 % of the standing records are
 * gone, the list may be cut off: their absence counts only with `confirmed`, and the summary says `list-shrank`.
 *
 * @param previous - The list as it was: records, or a function that reads the list anew each time it is called.
 * @param next - The list as it is, in the same way; of several records with one id the last counts.
 * @param options - Whether a smaller list is confirmed.
 * @returns Changes in the order of the lists, and at the end the summary.
 *
 * @example
 * ```ts
 * import { diffHazards, ndjson, readHazards } from "safepact/feeds";
 *
 * const list = (file: string) => () => readHazards(ndjson, file);
 * const before = list('{"id":"kr:1","products":[{"name":"Slime"}]}\n{"id":"kr:2","products":[{"name":"Lamp"}]}');
 * const after = list('{"id":"kr:1","products":[{"name":"Slime","brand":"Goo"}]}\n{"id":"kr:3","products":[{"name":"Bed"}]}');
 * const seen = [];
 * for await (const change of diffHazards(before, after, { confirmed: true })) {
 *   if (change.kind === "changed") seen.push([change.record.id, change.fields, change.material]);
 *   else if (change.kind === "added" || change.kind === "retracted") seen.push([change.kind, change.record.id]);
 * }
 * seen; // => [["retracted", "kr:2"], ["kr:1", ["products"], true], ["added", "kr:3"]]
 * ```
 */
export async function* diffHazards(
  previous: HazardList,
  next: HazardList,
  options: DiffOptions = {},
): AsyncGenerator<HazardChange> {
  checkGiven(
    { previous, next, options },
    {
      previous: ["or", [hazardRecordShape], "function"],
      next: ["or", [hazardRecordShape], "function"],
      options: { confirmed: "flag?", maxAbsent: "any?" },
    },
  );
  checkOptions({ maxAbsent: options.maxAbsent });
  const now = await digestOf(next);
  const before = await digestOf(previous);
  const absent = absentIds(before, now);
  const issues = [...now.errors, ...shrank(absent.size, before, options)];
  const absenceRetracts = now.refused === 0 && issues.length === 0;
  const counts = { added: 0, changed: 0, retracted: 0 };
  const differing = new Map<string, HazardRecord>();
  for await (const record of lastOfEach(previous, before)) {
    const state = now.hashes.get(record.id);
    const stood = before.standing.has(record.id);
    if (state !== undefined) {
      if (stood && state !== before.hashes.get(record.id)) differing.set(record.id, record);
    } else if (now.withdrawn.has(record.id) && stood) {
      counts.retracted += 1;
      yield { kind: "retracted", record: { ...record, status: "retracted" }, absent: false };
    } else if (absent.has(record.id)) {
      counts.retracted += absenceRetracts ? 1 : 0;
      yield absenceRetracts
        ? { kind: "retracted", record: { ...record, status: "retracted" }, absent: true }
        : { kind: "absent", id: record.id };
    }
  }
  for await (const record of lastOfEach(next, now)) {
    const change = changeOf(record, { before, now, old: differing.get(record.id) });
    if (change === undefined) continue;
    counts[change.kind] += 1;
    yield change;
  }
  yield {
    kind: "summary",
    summary: {
      before: before.hashes.size,
      after: now.hashes.size,
      ...counts,
      absent: absent.size,
      absenceRetracts,
      refused: now.refused,
      issues,
    },
  };
}

/** What is held of a list while it is compared. */
interface Digest {
  /** Hash of the last record of each id. */
  readonly hashes: ReadonlyMap<string, number>;
  /** Ids of the records that stand. */
  readonly standing: ReadonlySet<string>;
  /** Ids that a report of the list withdraws. */
  readonly withdrawn: ReadonlySet<string>;
  /** The first errors. */
  readonly errors: readonly Issue[];
  readonly refused: number;
}

async function digestOf(list: HazardList): Promise<Digest> {
  const hashes = new Map<string, number>();
  const standing = new Set<string>();
  const withdrawn = new Set<string>();
  const errors: Issue[] = [];
  let refused = 0;
  for await (const result of readList(list)) {
    for (const issue of result.issues) {
      if (issue.code === "record-withdrawn") withdrawn.add(String(issue.path.at(-1)));
      if (issue.severity === "error" && errors.length < 20) errors.push(issue);
    }
    if (!result.ok) {
      refused += 1;
      continue;
    }
    const { id, status } = result.value;
    hashes.set(id, hashOf(result.value));
    if (status === "retracted") standing.delete(id);
    else standing.add(id);
  }
  for (const id of withdrawn) standing.delete(id);
  return { hashes, standing, withdrawn, errors, refused };
}

function absentIds(before: Digest, now: Digest): ReadonlySet<string> {
  return new Set(
    [...before.standing].filter((id) => !now.hashes.has(id) && !now.withdrawn.has(id)),
  );
}

function shrank(
  absent: number,
  before: Digest,
  { confirmed = false, maxAbsent = MAX_ABSENT }: DiffOptions,
): readonly Issue[] {
  const stood = before.standing.size;
  if (confirmed || absent <= stood * maxAbsent) return [];
  return [
    {
      code: "list-shrank",
      severity: "error",
      path: [],
      message: `${absent} of ${stood} standing records are gone from the list, more than ${maxAbsent * 100} %. It may be cut off: nothing was retracted for absence. Fetch it again, or confirm that it is whole.`,
    },
  ];
}

/** The records of a list, of several with one id only the last. */
async function* lastOfEach(list: HazardList, digest: Digest): AsyncGenerator<HazardRecord> {
  const given = new Set<string>();
  for await (const result of readList(list)) {
    if (!result.ok) continue;
    const { id } = result.value;
    if (given.has(id) || digest.hashes.get(id) !== hashOf(result.value)) continue;
    given.add(id);
    yield digest.withdrawn.has(id) ? { ...result.value, status: "retracted" } : result.value;
  }
}

interface Setting {
  readonly before: Digest;
  readonly now: Digest;
  readonly old: HazardRecord | undefined;
}

type Change = Extract<HazardChange, { readonly kind: "added" | "changed" | "retracted" }>;

function changeOf(record: HazardRecord, { before, now, old }: Setting): Change | undefined {
  const stood = before.standing.has(record.id);
  if (!now.standing.has(record.id)) {
    return stood
      ? { kind: "retracted", record: { ...record, status: "retracted" }, absent: false }
      : undefined;
  }
  if (!stood) return { kind: "added", record };
  if (old === undefined) return undefined;
  const fields = differing(comparable(old), comparable(record));
  if (fields.length === 0) return undefined;
  const material =
    fields.some((field) => field !== "source") ||
    differing(old.source, record.source).some((field) => !immaterial.has(field));
  return { kind: "changed", record, previous: old, fields, material };
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

/** 53 bits of a record's text: where they are equal nothing changed, where they differ the fields are compared. */
function hashOf(record: HazardRecord): number {
  const text = JSON.stringify(comparable(record));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
