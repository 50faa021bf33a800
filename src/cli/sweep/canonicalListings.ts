import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SafepactError } from "../../errors.ts";
import type { SweepManifest } from "../../sweep/index.ts";
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
  readonly refuseUnreadable: (manifest: SweepManifest) => void;
}> {
  const files = options.listings ?? [];
  const { format, encoding } = listingFormat(options);
  const tally = issueTally();
  const places: string[] = [];
  for (const [place, file] of files.entries()) {
    const plain = format === "ndjson" && encoding === undefined && file !== "-";
    places.push(
      plain
        ? file
        : await restated(file, join(folder, `listings-${place}`), { options, tally, io }),
    );
  }
  tally.report(io);
  refuseUnreadable(tally, files);
  return {
    places,
    refused: tally.refused,
    refuseUnreadable: (manifest) => {
      if (!nothingRead(manifest)) return;
      throw new SafepactError(
        "INPUT_UNREADABLE",
        `Nothing could be read from ${files.join(", ")}.`,
        {
          hint: "Check the format you named, or let safepact find it out with auto.",
        },
      );
    },
  };
}

/** Whether there were rows and none of them is a listing: what is written of them would read as "none found". */
export function nothingRead({ listings, refused }: SweepManifest): boolean {
  return listings === 0 && refused > 0;
}

interface Restating {
  readonly options: SweepOptions;
  readonly tally: IssueTally;
  readonly io: CliIo;
}

async function restated(
  file: string,
  path: string,
  { options, tally, io }: Restating,
): Promise<string> {
  const [place, about] = [`${path}.ndjson`, `${path}.json`];
  const source = await sourceOf(file);
  if (existsSync(about)) {
    if ((await readFile(about, "utf8")) === source) return place;
    throw new SafepactError(
      "INVALID_OPTION",
      "The unfinished sweep was made with other listings.",
      {
        hint: "Use the same as before, or begin anew.",
      },
    );
  }
  const meter = await meterOf([file]);
  const progress = progressLine(io);
  const output = await openAtomicFile(place);
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
  await writeAtomically(about, source);
  return place;
}

async function sourceOf(file: string): Promise<string> {
  if (file === "-") return "standard input";
  const found = await stat(file).catch(() => undefined);
  return JSON.stringify([resolve(file), found?.size, found?.mtimeMs]);
}
