import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { HazardRecord } from "../../../model/index.ts";
import { formatTable } from "../../common/formatTable.ts";
import { ndjsonLine } from "../../common/ndjsonLine.ts";
import { demoFolder } from "../demoFolder.ts";
import type { DemoStage } from "../demoStage.ts";
import { type Provided, providedRecords, type ReadFeed, readFeeds } from "../readFeeds.ts";

/**
 * Collects: reads the shipped files of four feeds, each in its wire format.
 *
 * @param stage - Where to print and write.
 * @returns The hazard records as they are provided in Korea.
 */
export async function collectHazards(stage: DemoStage): Promise<Provided> {
  await stage.step("COLLECT  The authority reads what others published");
  const feeds = await readFeeds();
  mkdirSync(join(stage.folder, "feeds"), { recursive: true });
  for (const { file } of feeds) {
    copyFileSync(join(demoFolder(), "hazards", file), join(stage.folder, "feeds", file));
  }
  const records = feeds.flatMap((feed) => feed.records);
  await stage.write("hazards.ndjson", records.map(ndjsonLine).join(""));
  await stage.show(
    formatTable(
      [
        { title: "file" },
        { title: "format" },
        { title: "records", side: "right" },
        { title: "with a valid GTIN", side: "right" },
      ],
      feeds.map(({ file, format, records: own }) => [
        file,
        format,
        String(own.length),
        String(own.filter(hasGtin).length),
      ]),
      77,
    ),
  );
  const latest = [...new Map(records.map((record) => [record.id, record])).values()];
  await stage.say(summary(latest, feeds));
  return providedRecords(feeds);
}

function summary(records: readonly HazardRecord[], feeds: readonly ReadFeed[]): string {
  const products = records.reduce((sum, record) => sum + record.products.length, 0);
  const remarks = feeds.reduce((sum, { issues }) => sum + issues.length, 0);
  const count = (test: (record: HazardRecord) => boolean): number => records.filter(test).length;
  const batches = count(({ products: lines }) =>
    lines.some(({ scope }) => scope.units === "batches"),
  );
  const copies = count(({ products: lines }) =>
    lines.some(({ counterfeit }) => counterfeit === "yes"),
  );
  return `${records.length} hazard records with ${products} products: ${batches} limited to batches, ${copies} about counterfeits, ${count(({ products: lines }) => lines.length > 1)} group recalls, ${count(({ status }) => status === "retracted")} retracted, ${count(({ products: lines }) => lines.some(({ brand }) => brand === undefined))} without a brand. Readers made ${remarks} remarks, such as barcodes that hold no valid GTIN.`;
}

function hasGtin({ products }: HazardRecord): boolean {
  return products.some(({ identifiers }) => identifiers.some(({ scheme }) => scheme === "gtin"));
}
