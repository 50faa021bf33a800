/**
 * Measures how much of what a platform needs the published alerts of the EU Safety Gate hold.
 *
 * `npx tsx bench/noticeCompleteness.ts [FOLDER]`, where FOLDER holds weekly XML reports, gzipped, in folders by year.
 * Published for comparison, with other criteria: of 918 alerts more than 98 % missed at least one of eight, and the mean
 * grade was 70 of 100 (a study paid for by Amazon and Rakuten).
 */
import { readdirSync, readFileSync } from "node:fs";
import { type Bulletin, checkBulletin } from "safepact/exchange";
import { readHazards, safetyGateXml } from "safepact/feeds";
import type { HazardRecord } from "safepact/model";

const folder = process.argv[2] ?? "../shared/data/safety-gate";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".xml.gz"))
  .sort();
const records: HazardRecord[] = [];
for (const file of files) {
  for await (const result of readHazards(safetyGateXml, readFileSync(`${folder}/${file}`))) {
    if (result.ok) records.push(result.value);
  }
}
const consumer = records.filter(
  ({ products }) => !products.some(({ categories }) => categories.some(isVehicle)),
);
print("alerts", records.length);
report("all products", records);
report("without motor vehicles", consumer);

function report(title: string, list: readonly HazardRecord[]): void {
  const bulletin: Bulletin = {
    id: title,
    authority: { name: "European Commission", url: "https://ec.europa.eu/safety-gate-alerts" },
    issuedAt: "2026-01-01",
    territory: [],
    records: list,
  };
  const { evaluated, complete, actionable, share, byCriterion } = checkBulletin(bulletin);
  print(`\n${title}`, evaluated);
  print("  mean share of criteria met", (share ?? Number.NaN).toFixed(3));
  print("  missing at least one", percent(evaluated - complete, evaluated));
  print("  findable without guessing", percent(actionable, evaluated));
  for (const [criterion, sums] of Object.entries(byCriterion)) {
    print(`  ${criterion}`, percent(sums.met, sums.of));
  }
}

function isVehicle({ label }: { label: string }): boolean {
  return /motor vehicle/iu.test(label);
}

function percent(count: number, of: number): string {
  return `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
}

function print(label: string, value: string | number): void {
  process.stdout.write(`${label.padEnd(32)}${value}\n`);
}
