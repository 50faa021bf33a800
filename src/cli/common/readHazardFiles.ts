import { readHazards, withdrawals } from "../../feeds/index.ts";
import type { HazardRecord, Result } from "../../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { counted } from "./counted.ts";
import { hazardReader } from "./formats.ts";
import { type IssueTally, issueTally } from "./issueTally.ts";
import { type Meter, meterOf } from "./meter.ts";
import { openSource, peekSource, readerFor } from "./openSource.ts";
import { progressLine } from "./progress.ts";
import { readWhole } from "./readWhole.ts";
import { repeatedIds } from "./repeatedIds.ts";
import { versionsOfRecords } from "./versionsOfRecords.ts";
import { nothingRead } from "./whatItIs.ts";

/** How files of hazard records are read. */
export interface HazardFileOptions {
  /** Format, or "auto". */
  readonly format: string;
  /** Path of a column map. */
  readonly columns?: string;
  /** Encoding. */
  readonly encoding?: string;
  /** Whether to keep the source's own record. */
  readonly raw?: boolean;
}

/**
 * Reads files of hazard records one after the other.
 *
 * @param files - Paths, or `-`.
 * @param options - Format, encoding, and what measures how much is read.
 * @param io - Standard input.
 * @returns One result per record.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` or `UNKNOWN_FORMAT`.
 */
export async function* readHazardFiles(
  files: readonly string[],
  options: HazardFileOptions & { readonly meter?: Meter },
  io: CliIo,
): AsyncGenerator<Result<HazardRecord>> {
  const remarked = repeatedIds(files);
  for (const [place, file] of files.entries()) {
    const opened = await openSource(file, io);
    const { head, source } = await peekSource(
      options.meter?.count(opened) ?? opened,
      options.encoding,
    );
    const reader = await readerFor(source, () =>
      hazardReader(options.format, {
        head,
        name: source.name,
        columns: options.columns,
        io,
      }),
    );
    const results = readHazards(reader, source.chunks, {
      file: source.name,
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      ...(options.raw === true ? { raw: true } : {}),
    });
    for await (const result of readWhole(results, source.name)) yield remarked(result, place);
  }
}

/**
 * Reads all hazard records of some files into memory, one version of each: see {@link versionsOfRecords}.
 *
 * @param files - Paths, or `-`.
 * @param options - Format and encoding.
 * @param io - Standard input, and standard error for what was skipped.
 * @returns The records, and what was wrong.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` when nothing could be read although something is there, and
 * `DUPLICATE_ID` when nothing says which of two versions of a record is newer.
 */
export async function loadHazards(
  files: readonly string[],
  options: HazardFileOptions,
  io: CliIo,
): Promise<{ readonly records: readonly HazardRecord[]; readonly tally: IssueTally }> {
  const versions = versionsOfRecords();
  const tally = issueTally();
  const withdrawn = withdrawals();
  const meter = await meterOf(files);
  const progress = progressLine(io);
  try {
    for (const file of files) {
      for await (const result of readHazardFiles([file], { ...options, meter }, io)) {
        io.signal.throwIfAborted();
        tally.add(result);
        progress.show(() => `reading ${counted(versions.size, "hazard record")}`, meter.share());
        withdrawn.note(result.issues);
        if (result.ok) versions.add(result.value, file);
      }
    }
  } finally {
    progress.end();
    tally.report(io);
  }
  return { records: versions.newest().map(withdrawn.apply), tally };
}

/**
 * Refuses an input of which nothing could be read. An empty file is not unreadable: it is an empty list.
 *
 * @param tally - What came of the rows.
 * @param files - Their files.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE`.
 */
export async function refuseUnreadable(tally: IssueTally, files: readonly string[]): Promise<void> {
  const errors = [...tally.counts.keys()].filter((key) => key.startsWith("error "));
  const onlyEmpty = errors.every((key) => key === "error empty-input");
  if (tally.accepted > 0 || tally.refused === 0 || onlyEmpty) return;
  throw await nothingRead(files);
}
