import { folderParts, gatherSweep, type SweepManifest, type SweepPlan } from "../../sweep/index.ts";
import { nameOf } from "../../sweep/source/source.ts";
import { openAtomicFile } from "../common/atomicFile.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { type PlanOptions, planFile } from "../common/planFile.ts";
import { commitSweep } from "./commitSweep.ts";
import { readsNothing, refuseNothingRead, tellIssues } from "./sweptRows.ts";

/** Options of `safepact sweep gather`. */
export interface GatherCommandOptions extends PlanOptions {
  /** Where the screenings go. */
  readonly out: string;
  /** Whether an incomplete sweep is written. */
  readonly partial?: boolean;
  /** Whether records' margins rank the matches. */
  readonly margins?: boolean;
  /** Whether the manifest is printed. */
  readonly json?: boolean;
}

/** Checks the parts of a plan and puts them together. */
export async function gatherParts(
  options: GatherCommandOptions,
  { io, finish }: CommandContext,
): Promise<void> {
  const { plan, parts } = await planFile(options, io);
  const { out, partial, json, margins = true } = options;
  oneOnStandardOutput({ "--out": out, "--json": json });
  if (out === "-")
    return await printParts(plan, { parts, margins, partial: partial === true }, { io, finish });
  const file = await openAtomicFile(out);
  let manifest: SweepManifest;
  try {
    manifest = await gatherSweep(plan, { parts: folderParts(parts), margins, write: file.write });
  } catch (error) {
    await file.discard();
    throw error;
  }
  tellIssues(manifest, io);
  if (readsNothing(manifest)) await file.discard();
  await refuseNothingRead(manifest, placesOf(plan));
  const writes = manifest.complete || partial === true;
  if (writes) {
    await commitSweep(file, out, manifest).catch(async (error: unknown) => {
      await file.discard();
      throw error;
    });
  } else await file.discard();
  if (!manifest.complete) {
    finish(exitCodes.checkFailed);
    io.tell(incompleteText(manifest));
    if (!writes) io.tell("Nothing was written. Add --partial to write what there is.\n");
  }
  if (json === true) await io.print(`${JSON.stringify(manifest)}\n`);
  else await io.print(summary(manifest, writes ? out : undefined));
}

function placesOf({ sources }: SweepPlan): readonly string[] {
  return sources.map(nameOf);
}

interface Printed {
  readonly parts: string;
  readonly margins: boolean;
  readonly partial: boolean;
}

/** Prints what the parts hold, after a look whether all are there: what is printed cannot be taken back. */
async function printParts(
  plan: SweepPlan,
  { parts, margins, partial }: Printed,
  { io, finish }: CommandContext,
): Promise<void> {
  const seen = await gatherSweep(plan, {
    parts: folderParts(parts),
    write: () => Promise.resolve(),
  });
  if (!seen.complete) {
    finish(exitCodes.checkFailed);
    io.tell(incompleteText(seen));
  }
  if (!seen.complete && !partial) {
    io.tell("Nothing was printed. Add --partial to print what there is.\n");
    return;
  }
  tellIssues(seen, io);
  await refuseNothingRead(seen, placesOf(plan));
  await gatherSweep(plan, { parts: folderParts(parts), margins, write: io.print });
  io.tell(summary(seen, undefined));
}

/** Says which chunks have no part, and why. */
export function incompleteText({ missing, setAside }: SweepManifest): string {
  const few = (numbers: readonly number[]): string =>
    `${numbers.slice(0, 10).join(", ")}${numbers.length > 10 ? ", …" : ""}`;
  const lines = [
    missing.length > 0 ? `${counted(missing.length, "chunk")} missing: ${few(missing)}\n` : "",
    ...setAside
      .slice(0, 10)
      .map(({ n, code, message }) => `chunk ${n} was set aside: ${code}: ${message}\n`),
  ];
  return lines.join("");
}

/** Says what was carried over from an earlier sweep, and what changed since. */
export function sinceText(since: SweepManifest["since"]): string {
  if (since === undefined) return "";
  const { anew, carried, added, changed, removed } = since;
  return `${counted(anew, "listing")} screened anew, ${counted(carried, "row")} carried over: of the records ${added} added, ${changed} changed, ${removed} removed\n`;
}

function summary(
  { listings, parts, hash, counts, since, refused }: SweepManifest,
  out: string | undefined,
): string {
  const found = `${counts.match} match, ${counts.review} review${refused > 0 ? `, ${counted(refused, "row")} skipped` : ""}`;
  const written = out === undefined ? "" : `Written to ${out} and ${out}.manifest.json\n`;
  return `${counted(listings, "listing")} from ${counted(parts.length, "part")}: ${found}\n${sinceText(since)}Manifest hash ${hash}\n${written}`;
}
