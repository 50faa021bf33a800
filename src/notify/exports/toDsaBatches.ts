import { checkGiven } from "../../model/checkGiven.ts";
import type { Issue, Result } from "../../model/index.ts";
import { DSA_BATCH, type DsaStatement } from "./dsaStatement.ts";

/** What becomes of one statement. */
export interface DsaBatchItem {
  /** Place in the input, from 0. */
  readonly index: number;
  /** Whether it is in a batch. */
  readonly ok: boolean;
  /** Its id, when it could be written. */
  readonly puid?: string;
  /** Number of its batch, from 0. */
  readonly batch?: number;
  /** Why it is not, or what was changed. */
  readonly issues: readonly Issue[];
}

/** Statements in batches, with a result for each. */
export interface DsaBatches {
  /** At most 100 statements each. */
  readonly batches: readonly (readonly DsaStatement[])[];
  /** One result for each statement given, in order. */
  readonly items: readonly DsaBatchItem[];
}

/**
 * Puts statements into batches that the database takes. One that could not be written, or whose id is there already, is
 * reported and keeps no other from being sent.
 *
 * @param results - What `toDsaStatement` gave, one by one.
 * @returns The batches and a result for each statement.
 *
 * @example
 * ```ts
 * import { toDsaBatches } from "safepact/notify";
 *
 * const failed = { ok: false, issues: [] } as const;
 * toDsaBatches([failed]); // => { batches: [], items: [{ index: 0, ok: false, issues: [] }] }
 * ```
 */
export function toDsaBatches(results: readonly Result<DsaStatement>[]): DsaBatches {
  checkGiven({ results }, { results: [{ ok: "flag", issues: "list" }] });
  const batches: DsaStatement[][] = [];
  const seen = new Set<string>();
  const items = results.map((result, index): DsaBatchItem => {
    if (!result.ok) return { index, ok: false, issues: result.issues };
    const { puid } = result.value;
    if (seen.has(puid)) return { index, ok: false, puid, issues: [...result.issues, twice] };
    seen.add(puid);
    const last = batches.at(-1);
    if (last === undefined || last.length === DSA_BATCH) batches.push([result.value]);
    else last.push(result.value);
    return { index, ok: true, puid, batch: batches.length - 1, issues: result.issues };
  });
  return { batches, items };
}

const twice: Issue = {
  code: "duplicate-id",
  severity: "error",
  path: ["puid"],
  message: "The same statement is there already; the database refuses an id it knows.",
};
