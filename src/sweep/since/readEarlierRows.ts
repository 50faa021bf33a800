import { SafepactError } from "../../errors.ts";
import { readValues } from "../../feeds/readValues.ts";
import type { Screening } from "../../match/index.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/index.ts";
import type { PlannedSince, SweepPlan } from "../plan/sweepPlan.ts";
import { readSource } from "../source/readSource.ts";
import { withoutQuery } from "../source/source.ts";
import { collectEarlierRows, type EarlierRows } from "./earlierRows.ts";
import { REVISION_LENGTH } from "./revisionOf.ts";

/** What is read of a row. */
type Row = Pick<Screening, "outcome" | "reasons" | "matches"> & { readonly revision: string };

/**
 * Reads the rows of the sweep that a plan goes on from, once for many chunks.
 *
 * @param plan - The plan.
 * @param signal - Stops.
 * @returns The rows by the revision of their listing, in memory that threads share; nothing when the plan goes on from none.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` when the rows changed since the plan, are cut off, or do not say which
 * revision of a listing they are of, as those of version 0.2.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { orThrow, parseHazardRecord } from "safepact/model";
 * import { folderParts, gatherSweep, planSweep, readEarlierRows, screenChunk } from "safepact/sweep";
 *
 * const folder = mkdtempSync(join(tmpdir(), "since-"));
 * const at = (name: string) => join(folder, name);
 * const [one, two] = ["Fan heater", "Baby bath seat"].map((name) => orThrow(parseHazardRecord({ id: name, products: [{ name }] })));
 * if (!one || !two) throw new Error("no records");
 * writeFileSync(at("old.index"), createMatcher([one]).toBytes());
 * writeFileSync(at("new.index"), createMatcher([one, two]).toBytes());
 * writeFileSync(at("listings"), '{"id":"L1","title":"Oak table"}\n{"id":"L2","title":"Baby bath seat"}\n');
 *
 * // A whole sweep of the list before the bulletin; `safepact sweep` writes both files.
 * const before = await planSweep({ listings: [at("listings")], index: at("old.index") });
 * const earlierParts = folderParts(at("old.parts"));
 * await screenChunk(before, 0, { parts: earlierParts });
 * const write = (rows: Uint8Array) => writeFileSync(at("old"), rows);
 * writeFileSync(at("old.manifest.json"), JSON.stringify(await gatherSweep(before, { parts: earlierParts, write })));
 *
 * // The sweep after it.
 * const since = { index: at("old.index"), screenings: at("old") };
 * const plan = await planSweep({ listings: [at("listings")], index: at("new.index"), since });
 * const [parts, earlier] = [folderParts(at("new.parts")), await readEarlierRows(plan)];
 * await screenChunk(plan, 0, { parts, ...(earlier && { earlier }) });
 * const manifest = await gatherSweep(plan, { parts });
 * [manifest.since?.carried, manifest.since?.anew, manifest.counts.review]; // => [1, 1, 1]
 * ```
 */
export async function readEarlierRows(
  plan: SweepPlan,
  signal?: AbortSignal,
): Promise<EarlierRows | undefined> {
  checkGiven({ plan }, { plan: { id: "text" } });
  const { since } = plan;
  if (since === undefined) return undefined;
  const { screenings } = since;
  const collected = collectEarlierRows();
  let count = 0;
  for await (const result of readValues(parseRow, readSource(screenings, 0, signal))) {
    if (result.issues.some(({ code }) => code === "empty-input")) continue;
    if (!result.ok) throw unreadable(since, result.issues[0]?.message ?? "a line cannot be read");
    const { revision, matches, ...answer } = result.value;
    collected.add(revision, answer, matches.length);
    count += 1;
  }
  if (count === screenings.rows) return collected.rows();
  throw unreadable(since, `it has ${count} rows and its manifest says ${screenings.rows}`);
}

function parseRow(value: Partial<Row> | null): Result<Row> {
  const { outcome, reasons, matches, revision } = value ?? {};
  const isRow = outcome !== undefined && Array.isArray(reasons) && Array.isArray(matches);
  if (isRow && typeof revision === "string" && revision.length === REVISION_LENGTH) {
    return { ok: true, value: { outcome, reasons, matches, revision }, issues: [] };
  }
  const message = isRow
    ? "a row does not say which revision of its listing was screened"
    : "a line is no row of a sweep";
  return {
    ok: false,
    issues: [{ code: "invalid-value", severity: "error", path: [], message }],
  };
}

function unreadable({ screenings }: PlannedSince, why: string): SafepactError {
  return new SafepactError(
    "INPUT_UNREADABLE",
    `${withoutQuery(screenings.url)} cannot be gone on from: ${why.replace(/\.$/u, "")}.`,
    { hint: "Name what `safepact sweep` wrote with this version, or sweep the whole catalogue." },
  );
}
