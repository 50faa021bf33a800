import { createMatcher, type Matcher } from "safepact/match";
import type { HazardRecord, Listing } from "safepact/model";
import { cpuSeconds } from "../cpuSeconds.ts";
import { hasData } from "./dataFiles.ts";
import { dressings, offerOf, recalledGtins } from "./gtinOffers.ts";
import { readAlerts, readKaufland } from "./realLists.ts";

/** Marketplace rows without any true pair, and offers that carry a recalled GTIN, against all alerts. */
async function main(): Promise<void> {
  if (!hasData("kaufland")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const alerts = await readAlerts();
  const started = process.cpuUsage();
  const matcher = createMatcher(alerts);
  const rate = Math.round(alerts.length / cpuSeconds(started));
  process.stdout.write(`${alerts.length} alerts, indexed at ${rate} a second.\n\n`);
  reportRows(matcher, alerts, readKaufland());
  reportGtins(matcher, alerts);
}

function reportRows(
  matcher: Matcher,
  alerts: readonly HazardRecord[],
  rows: readonly Listing[],
): void {
  const products = new Map(alerts.map(({ id, products: [first] }) => [id, first]));
  const outcomes: Record<string, number> = {};
  const shown: string[] = [];
  for (const row of rows) {
    const { outcome, matches } = matcher.screen(row);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const [best] = matches;
    if (outcome === "none-found" || best === undefined) continue;
    const product = products.get(best.hazardId);
    shown.push(
      `  ${best.score.toFixed(3)} ${outcome} ${row.title.slice(0, 90)}\n        ` +
        `=> ${best.hazardId}: ${product?.brand ?? "-"}, ${product?.name}, ${product?.models.join(" ")}`,
    );
  }
  const perMillion = Math.round((1e6 * (outcomes["review"] ?? 0)) / rows.length);
  process.stdout.write(
    `kaufland.de: ${rows.length} rows, ${outcomes["match"] ?? 0} match, ${outcomes["review"] ?? 0} review ` +
      `(${perMillion} per million)\n${shown.sort().reverse().join("\n")}\n\n`,
  );
}

// One offer for each recalled GTIN, dressed in four ways.
function reportGtins(matcher: Matcher, alerts: readonly HazardRecord[]): void {
  const { standing, retracted } = recalledGtins(alerts);
  process.stdout.write(
    `${standing.length} recalled GTINs of standing records, ${retracted.length} of retracted ones only\n` +
      "| offer | record first | match or review | match |\n|---|---|---|---|\n",
  );
  for (const dressing of dressings) {
    const counts = { first: 0, either: 0, match: 0 };
    for (const each of standing) {
      const { outcome, matches } = matcher.screen(offerOf(each, dressing));
      if (each.records.some(({ id }) => id === matches[0]?.hazardId)) counts.first++;
      if (outcome === "match" || outcome === "review") counts.either++;
      if (outcome === "match") counts.match++;
    }
    const share = (count: number): string => `${((100 * count) / standing.length).toFixed(2)} %`;
    process.stdout.write(
      `| ${dressing} | ${share(counts.first)} | ${share(counts.either)} | ${share(counts.match)} |\n`,
    );
  }
  const given = retracted.filter(
    (each) => matcher.screen(offerOf(each, "as recalled")).outcome !== "none-found",
  ).length;
  process.stdout.write(`of the retracted ones ${given} give anything\n`);
}

await main();
