import { readListings } from "../../feeds/index.ts";
import type { Listing, Result } from "../../model/index.ts";
import type { CliIo } from "./cliIo.ts";
import { listingReader } from "./formats.ts";
import type { Meter } from "./meter.ts";
import { openSource, peekSource, readerFor } from "./openSource.ts";
import { readWhole } from "./readWhole.ts";
import { repeatedIds } from "./repeatedIds.ts";
import { textAsItComes } from "./textAsItComes.ts";

/** How files of listings are read. */
export interface ListingFileOptions {
  /** Format. */
  readonly format: string;
  /** Path of a column map. */
  readonly columns?: string | undefined;
  /** Encoding. */
  readonly encoding?: string | undefined;
  /** What measures how much is read. */
  readonly meter?: Meter;
}

/**
 * Reads files of listings one after the other, in bounded memory.
 *
 * @param files - Paths, or `-`.
 * @param options - Format and encoding.
 * @param io - Standard input.
 * @returns One result per listing.
 */
export async function* readListingFiles(
  files: readonly string[],
  options: ListingFileOptions,
  io: CliIo,
): AsyncGenerator<Result<Listing>> {
  const remarked = repeatedIds(files);
  for (const [place, file] of files.entries()) {
    const raw = await openSource(file, io);
    const opened = options.meter?.count(raw) ?? raw;
    // Only to find out the format is the beginning waited for: listings piped in are answered as they come.
    const { head, source } =
      options.format === "auto"
        ? await peekSource(opened, options.encoding)
        : { head: "", source: opened };
    const choice = { head, name: source.name, columns: options.columns, io };
    const reader = await readerFor(source, () => listingReader(options.format, choice));
    const live = file === "-" && options.format === "ndjson" && options.encoding === undefined;
    const results = readListings(reader, live ? textAsItComes(source.chunks) : source.chunks, {
      file: source.name,
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    });
    for await (const result of readWhole(results, source.name)) yield remarked(result, place);
  }
}
