import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SafepactError } from "../../errors.ts";
import { openAtomicFile, writeAtomically } from "../common/atomicFile.ts";
import type { CliIo } from "../common/cliIo.ts";
import { counted } from "../common/counted.ts";
import { type IssueTally, issueTally } from "../common/issueTally.ts";
import { meterOf } from "../common/meter.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import { progressLine } from "../common/progress.ts";
import { refuseUnreadable } from "../common/readHazardFiles.ts";
import { readListingFiles } from "../common/readListingFiles.ts";
import { listingFormat, type SweepOptions } from "./sweepOptions.ts";

/**
 * Gives the listings as files of canonical NDJSON, which alone can be cut into ranges: those that are one stay where they
 * are, others and standard input are restated beside the output.
 */
export async function canonicalListings(
  options: SweepOptions,
  folder: string,
  io: CliIo,
): Promise<{
  readonly places: readonly string[];
  readonly refused: number;
  readonly restated: readonly (string | undefined)[];
}> {
  const files = options.listings ?? [];
  const { format, encoding } = listingFormat(options);
  const tally = issueTally();
  const places: string[] = [];
  let before = 0;
  for (const [place, file] of files.entries()) {
    if (format === "ndjson" && encoding === undefined && file !== "-") {
      places.push(file);
      continue;
    }
    const path = join(folder, `listings-${place}`);
    const known = await restatedBefore(file, path);
    if (known === undefined) await restate(file, path, { options, tally, io });
    before += known ?? 0;
    places.push(`${path}.ndjson`);
  }
  tally.report(io);
  if (before > 0) io.tell(`Rows skipped before the sweep was stopped: ${before}\n`);
  await refuseUnreadable(tally, files);
  return {
    places,
    refused: tally.refused + before,
    restated: files.map((file, n) => (file === places[n] ? undefined : file)),
  };
}

interface Restating {
  readonly options: SweepOptions;
  readonly tally: IssueTally;
  readonly io: CliIo;
}

/** How many rows of a file were refused when it was restated; nothing when it was not. */
async function restatedBefore(file: string, path: string): Promise<number | undefined> {
  const about = `${path}.json`;
  if (!existsSync(about)) return undefined;
  const { source, refused } = JSON.parse(await readFile(about, "utf8"));
  if (source === (await sourceOf(file)) && typeof refused === "number") return refused;
  throw new SafepactError("INVALID_OPTION", "The unfinished sweep was made with other listings.", {
    hint: "Use the same as before, or begin anew.",
  });
}

async function restate(
  file: string,
  path: string,
  { options, tally, io }: Restating,
): Promise<void> {
  const source = await sourceOf(file);
  const before = tally.refused;
  const meter = await meterOf([file]);
  const progress = progressLine(io);
  const output = await openAtomicFile(`${path}.ndjson`);
  try {
    for await (const result of readListingFiles([file], { ...listingFormat(options), meter }, io)) {
      io.signal.throwIfAborted();
      tally.add(result);
      progress.show(() => `reading ${file}, ${counted(tally.accepted, "listing")}`, meter.share());
      if (result.ok) await output.write(ndjsonLine(result.value));
    }
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    progress.end();
  }
  await output.commit();
  await writeAtomically(
    `${path}.json`,
    JSON.stringify({ source, refused: tally.refused - before }),
  );
}

async function sourceOf(file: string): Promise<string> {
  if (file === "-") return "standard input";
  const found = await stat(file).catch(() => undefined);
  return JSON.stringify([resolve(file), found?.size, found?.mtimeMs]);
}
