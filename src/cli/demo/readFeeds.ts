import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectFormat, hazardReaders, readHazards } from "../../feeds/index.ts";
import type { HazardRecord, Issue } from "../../model/index.ts";
import { applyInKorea } from "./applyInKorea.ts";
import { demoFolder } from "./demoFolder.ts";

/** A shipped file of a feed as it was read. */
export interface ReadFeed {
  /** Name of the file. */
  readonly file: string;
  /** Name of its format. */
  readonly format: string;
  /** Its records. */
  readonly records: readonly HazardRecord[];
  /** What its reader remarked. */
  readonly issues: readonly Issue[];
}

/** Reads the shipped files of public feeds, each in its wire format, in the order of their names. */
export async function readFeeds(): Promise<readonly ReadFeed[]> {
  const folder = join(demoFolder(), "hazards");
  const feeds: ReadFeed[] = [];
  for (const file of readdirSync(folder).sort())
    feeds.push(await readFeed(join(folder, file), file));
  return feeds;
}

async function readFeed(path: string, file: string): Promise<ReadFeed> {
  const format = detectFormat(readFileSync(path, "utf8").slice(0, 4096), file)?.id ?? "";
  const reader = hazardReaders.find(({ id }) => id === format);
  const records: HazardRecord[] = [];
  const issues: Issue[] = [];
  if (reader === undefined) return { file, format, records, issues };
  for await (const result of readHazards(reader, createReadStream(path), { file })) {
    issues.push(...result.issues);
    if (result.ok) records.push(result.value);
  }
  return { file, format, records, issues };
}

/** What the authority hands over. */
export interface Provided {
  /** Each record as it was first published, in force in Korea. */
  readonly first: readonly HazardRecord[];
  /** The same with later editions behind. */
  readonly editions: readonly HazardRecord[];
}

/** Parts first editions from later ones, and puts all in force in Korea. */
export function providedRecords(feeds: readonly ReadFeed[]): Provided {
  const known = new Set<string>();
  const first: HazardRecord[] = [];
  const later: HazardRecord[] = [];
  for (const record of feeds.flatMap(({ records }) => records).map(applyInKorea)) {
    (known.has(record.id) ? later : first).push(record);
    known.add(record.id);
  }
  return { first, editions: [...first, ...later] };
}
