import { readdirSync, readFileSync } from "node:fs";
import { detectFormat, hazardReaders, readHazards } from "safepact/feeds";
import type { HazardRecord } from "safepact/model";

const folder = new URL("../../examples/demo/hazards/", import.meta.url);

/** The records of every file of the demo that a reader of the library reads. */
export const demoRecords: readonly HazardRecord[] = (
  await Promise.all(readdirSync(folder).sort().map(recordsOf))
).flat();

async function recordsOf(file: string): Promise<HazardRecord[]> {
  const content = readFileSync(new URL(file, folder), "utf8");
  const format = detectFormat(content, file)?.id;
  const reader = hazardReaders.find(({ id }) => id === format);
  const found: HazardRecord[] = [];
  if (reader === undefined) return found;
  for await (const result of readHazards(reader, content)) if (result.ok) found.push(result.value);
  return found;
}
