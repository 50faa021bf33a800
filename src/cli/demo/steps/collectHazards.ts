import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectFormat, hazardReaders, readHazards } from "../../../feeds/index.ts";
import type { HazardRecord, Issue } from "../../../model/index.ts";
import { formatTable } from "../../common/formatTable.ts";
import { ndjsonLine } from "../../common/ndjsonLine.ts";
import { demoFolder } from "../demoData.ts";
import type { DemoStage } from "../demoStage.ts";

/** What was collected. */
export interface Collected {
  /** Each record as it was first published. */
  readonly first: readonly HazardRecord[];
  /** Records that were published again, as they stand now. */
  readonly again: readonly HazardRecord[];
}

/**
 * Collects: reads the shipped files of four feeds, each in its wire format.
 *
 * @param stage - Where to print and write.
 * @returns The hazard records, first and later editions apart.
 */
export async function collectHazards(stage: DemoStage): Promise<Collected> {
  await stage.step("COLLECT  The authority reads what others published");
  const folder = join(demoFolder(), "hazards");
  const byId = new Map<string, HazardRecord>();
  const again = new Map<string, HazardRecord>();
  const rows: string[][] = [];
  const issues: Issue[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { format, records } = await readFile(folder, file, issues);
    for (const record of records) {
      (byId.has(record.id) ? again : byId).set(record.id, record);
    }
    rows.push([file, format, String(records.length), String(records.filter(hasGtin).length)]);
  }
  const all = [...new Map([...byId, ...again]).values()];
  await stage.write("hazards.ndjson", all.map(ndjsonLine).join(""));
  await stage.show(
    formatTable(
      [
        { title: "file" },
        { title: "format" },
        { title: "records", side: "right" },
        { title: "with a valid GTIN", side: "right" },
      ],
      rows,
      77,
    ),
  );
  await stage.say(summary(all, issues));
  return { first: [...byId.values()], again: [...again.values()] };
}

async function readFile(folder: string, file: string, issues: Issue[]) {
  const path = join(folder, file);
  const format = detectFormat(readFileSync(path, "utf8").slice(0, 4096), file)?.id ?? "";
  const records: HazardRecord[] = [];
  const reader = hazardReaders.find(({ id }) => id === format);
  if (reader === undefined) return { format, records };
  for await (const result of readHazards(reader, createReadStream(path), { file })) {
    issues.push(...result.issues);
    if (result.ok) records.push(result.value);
  }
  return { format, records };
}

function summary(records: readonly HazardRecord[], issues: readonly Issue[]): string {
  const products = records.reduce((sum, record) => sum + record.products.length, 0);
  const count = (test: (record: HazardRecord) => boolean): number => records.filter(test).length;
  const batches = count(({ products: lines }) =>
    lines.some(({ scope }) => scope.units === "batches"),
  );
  const copies = count(({ products: lines }) =>
    lines.some(({ counterfeit }) => counterfeit === "yes"),
  );
  return `${records.length} hazard records with ${products} products: ${batches} limited to batches, ${copies} about counterfeits, ${count(({ products: lines }) => lines.length > 1)} group recalls, ${count(({ status }) => status === "retracted")} retracted, ${count(({ products: lines }) => lines.some(({ brand }) => brand === undefined))} without a brand. Readers made ${issues.length} remarks, such as barcodes that hold no valid GTIN.`;
}

function hasGtin({ products }: HazardRecord): boolean {
  return products.some(({ identifiers }) => identifiers.some(({ scheme }) => scheme === "gtin"));
}
