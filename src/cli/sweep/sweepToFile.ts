import { rm } from "node:fs/promises";
import {
  folderParts,
  gatherSweep,
  type SweepManifest,
  type SweepProgress,
  sweepFiles,
} from "../../sweep/index.ts";
import { describeSource } from "../../sweep/source/describeSource.ts";
import { openAtomicFile } from "../common/atomicFile.ts";
import { highlighted } from "../common/colour.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { counted } from "../common/counted.ts";
import { exitCodes } from "../common/exitCodes.ts";
import { commitSweep } from "./commitSweep.ts";
import { incompleteText, sinceText } from "./gatherParts.ts";
import { type LocalSweep, planLocally } from "./planLocally.ts";
import { outcomeTable } from "./sweepCounts.ts";
import type { SweepOptions } from "./sweepOptions.ts";
import { readsNothing, refuseNothingRead, tellIssues } from "./sweptRows.ts";
import { tellChunks } from "./tellChunks.ts";

/**
 * Screens a catalogue into a file: plans, screens the chunks in threads, gathers. What is done stands beside the output in
 * `OUT.parts` until all is done, so that a sweep that was stopped or killed goes on from there.
 */
export async function sweepToFile(options: SweepOptions, context: CommandContext): Promise<void> {
  const { io, finish } = context;
  const started = io.ticks();
  const sweep = await planLocally(options, io);
  const done = await screened(sweep, options, context);
  if (done === undefined) return;
  const { manifest, written } = await gathered(sweep, options);
  if (!manifest.complete) {
    io.tell(incompleteText(manifest));
    io.tell(
      `safepact: the rest is done. Write it with: safepact sweep gather --plan ${sweep.planPath} --parts ${sweep.folder} --partial --out ${sweep.out}\n`,
    );
    finish(exitCodes.checkFailed);
    return;
  }
  await rm(sweep.folder, { recursive: true, force: true });
  // Rows that were restated were told as they were read.
  if (sweep.restated.includes(undefined)) tellIssues(manifest, io);
  await refuseNothingRead(manifest, options.listings ?? []);
  const skipped = manifest.refused;
  if (manifest.listings === 0 && skipped === 0) {
    io.tell("There are no listings: check that the right file was given, and that it is whole.\n");
  }
  if (!written) {
    io.tell(
      `safepact: --strict: ${counted(skipped, "row")} could not be read. No file was written.\n`,
    );
    finish(exitCodes.inputUnreadable);
    return;
  }
  const about = { records: sweep.plan.index.records, skipped, spent: io.ticks() - started };
  if (options.json === true) await io.print(`${JSON.stringify(manifest)}\n`);
  else {
    await io.print(
      highlighted(
        `${outcomeTable(manifest.counts, about)}${sinceText(manifest.since)}Written to ${sweep.out}\nHow it was made: ${sweep.out}.manifest.json\n`,
        io,
      ),
    );
  }
}

/** The chunks in threads; nothing when the user stopped it. */
async function screened(
  { plan, folder }: LocalSweep,
  { threads }: SweepOptions,
  { io, finish }: CommandContext,
): Promise<SweepProgress | undefined> {
  const progress = tellChunks(io);
  const parts = folderParts(folder);
  try {
    const done = await sweepFiles(plan, {
      parts,
      signal: io.signal,
      onProgress: progress.show,
      ...(threads === undefined ? {} : { threads }),
    });
    if (done.before > 0) io.tell(`Went on after ${counted(done.before, "chunk")}.\n`);
    return done;
  } catch (error) {
    if (!io.signal.aborted) throw error;
    const kept = (await parts.list()).filter((name) => name.startsWith("part-")).length;
    if (kept === 0) await rm(folder, { recursive: true, force: true });
    io.tell(
      kept === 0
        ? "safepact: stopped before the first chunk was done.\n"
        : `safepact: stopped after ${counted(kept, "chunk")}. They stand in ${folder}; run the same command with --resume to go on.\n`,
    );
    finish(exitCodes.interrupted);
    return undefined;
  } finally {
    progress.end();
  }
}

async function gathered(
  sweep: LocalSweep,
  { strict = false, margins = true }: SweepOptions,
): Promise<{ readonly manifest: SweepManifest; readonly written: boolean }> {
  const { plan, folder, out } = sweep;
  const file = await openAtomicFile(out);
  try {
    const parts = folderParts(folder);
    const manifest = await stated(
      sweep,
      await gatherSweep(plan, { parts, margins, write: file.write }),
    );
    const isRefused = readsNothing(manifest) || (strict && manifest.refused > 0);
    const written = manifest.complete && !isRefused;
    if (!written) {
      await file.discard();
      return { manifest, written };
    }
    await commitSweep(file, out, manifest);
    return { manifest, written };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Restated files are gone when the sweep is done: the manifest names those they were made of, and counts their rows too. */
async function stated({ restated, refused }: LocalSweep, manifest: SweepManifest) {
  const sources = await Promise.all(
    manifest.sources.map(async (source, n) => {
      const file = restated[n];
      return file === undefined || file === "-" ? source : await describeSource(file);
    }),
  );
  return { ...manifest, sources, refused: manifest.refused + refused };
}
