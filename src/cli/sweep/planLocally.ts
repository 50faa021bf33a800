import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SafepactError } from "../../errors.ts";
import { planSweep, readPlan, type SweepPlan } from "../../sweep/index.ts";
import { writeAtomically } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import { destinationOf } from "../common/destinationOf.ts";
import { openList } from "../common/openList.ts";
import { unwritable } from "../common/unwritable.ts";
import { canonicalListings } from "./canonicalListings.ts";
import { type SweepOptions, screeningOf, sinceOf } from "./sweepOptions.ts";

/** A sweep on this machine. */
export interface LocalSweep {
  /** Where the screenings go. */
  readonly out: string;
  /** Where index, plan and parts are until it is done. */
  readonly folder: string;
  /** The plan. */
  readonly plan: SweepPlan;
  /** Its file. */
  readonly planPath: string;
  /** Rows that could not be read while listings of another format were restated. */
  readonly refused: number;
  /** For each file of listings itself, where it was of another format and was restated. */
  readonly restated: readonly (string | undefined)[];
}

/** Bytes of a chunk on one machine: small enough that stopping loses little. */
const CHUNK_BYTES = 2 * 1024 * 1024;

/** Makes or loads the index, restates listings that are no canonical NDJSON, and plans; or takes up what was begun. */
export async function planLocally(options: SweepOptions, io: CliIo): Promise<LocalSweep> {
  const out = options.out ?? "screenings.ndjson";
  const folder = `${out}.parts`;
  const planPath = join(folder, "plan.json");
  const resume = options.resume === true;
  const since = sinceOf(options, out);
  refuseState(folder, existsSync(planPath), resume);
  // A sweep may take hours: what keeps its rows from being written is said before.
  await destinationOf(out);
  await makeFolder(folder).catch((cause) => {
    throw unwritable(out, cause);
  });
  try {
    const index = await indexFile(options, folder, io);
    const listings = await canonicalListings(options, folder, io);
    const plan = await planSweep({
      index,
      listings: listings.places,
      chunkBytes: CHUNK_BYTES,
      ...(since && { since }),
      ...(await screeningOf(options, io)),
    });
    if (resume) await refuseOther(plan, folder, planPath);
    else await writeAtomically(planPath, `${JSON.stringify(plan)}\n`);
    return { out, folder, plan, planPath, ...listings };
  } catch (error) {
    if (!resume) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function indexFile(options: SweepOptions, folder: string, io: CliIo): Promise<string> {
  const { matcher } = await openList(options, io);
  if (options.index !== undefined) return options.index;
  const path = join(folder, "index");
  await writeAtomically(path, matcher.toBytes());
  return path;
}

function refuseState(folder: string, exists: boolean, resume: boolean): void {
  if (exists === resume) return;
  throw exists
    ? new SafepactError("INVALID_OPTION", `${folder} holds an unfinished sweep.`, {
        hint: "Add --resume to go on with it, or delete it to begin anew.",
      })
    : new SafepactError("INVALID_OPTION", `There is no unfinished sweep in ${folder}.`, {
        hint: "Leave --resume out to begin one.",
      });
}

async function refuseOther(plan: SweepPlan, folder: string, planPath: string): Promise<void> {
  const before = readPlan(JSON.parse(await readFile(planPath, "utf8")));
  if (before.id === plan.id) return;
  const changed = [
    before.index.sha256 === plan.index.sha256 ? [] : ["list of hazard records"],
    JSON.stringify(before.sources) === JSON.stringify(plan.sources) ? [] : ["listings"],
    JSON.stringify(before.screening) === JSON.stringify(plan.screening) ? [] : ["options"],
    before.since?.hash === plan.since?.hash ? [] : ["sweep to go on from"],
  ].flat();
  throw new SafepactError(
    "INVALID_OPTION",
    `The unfinished sweep was made with other ${changed.join(", ")}.`,
    { hint: `Use the same as before, or delete ${folder} to begin anew.` },
  );
}

/** Makes a folder step by step: where a disk is read-only, Node's recursive way says that the place does not exist. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}
