import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord, Issue, Result } from "../model/index.ts";
import { withdrawals } from "./withdrawals.ts";

/** A list of hazard records as it stands after all its reports. */
export interface GatheredHazards {
  /** The records: of several with one id the last, and a withdrawn one with the status `retracted`. */
  readonly records: readonly HazardRecord[];
  /** How many rows were refused. */
  readonly refused: number;
  /** What was wrong or remarkable; the first 1,000, errors before warnings. */
  readonly issues: readonly Issue[];
}

const MAX_ISSUES = 1000;

/**
 * Gathers the records of one or several sources into one list: give the reports in the order in which they were
 * published. The later of two records with one id stays, and a record that any report withdraws is `retracted`, wherever
 * it stands.
 *
 * @param sources - What `readHazards` gave for each source.
 * @returns The list, and what was wrong.
 *
 * @example
 * ```ts
 * import { gatherHazards, ndjson, readHazards } from "safepact/feeds";
 *
 * const monday = readHazards(ndjson, '{"id":"kr:1","products":[{"name":"Slime"}]}\n');
 * const friday = readHazards(ndjson, '{"id":"kr:1","products":[{"name":"Slime"}],"status":"retracted"}\nnot JSON\n');
 * const { records, refused } = await gatherHazards(monday, friday);
 * records.map(({ id, status }) => [id, status]); // => [["kr:1", "retracted"]]
 * refused; // => 1
 * ```
 */
export async function gatherHazards(
  ...sources: readonly AsyncIterable<Result<HazardRecord>>[]
): Promise<GatheredHazards> {
  checkGiven({ sources }, { sources: ["iterable"] });
  const byId = new Map<string, HazardRecord>();
  const withdrawn = withdrawals();
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  let refused = 0;
  for (const source of sources) {
    for await (const result of source) {
      checkGiven({ result }, { result: { issues: "list" } });
      withdrawn.note(result.issues);
      for (const issue of result.issues) {
        const kept = issue.severity === "error" ? errors : warnings;
        if (kept.length < MAX_ISSUES) kept.push(issue);
      }
      if (result.ok) byId.set(result.value.id, result.value);
      else refused += 1;
    }
  }
  return {
    records: [...byId.values()].map(withdrawn.apply),
    refused,
    issues: [...errors, ...warnings].slice(0, MAX_ISSUES),
  };
}
