import { writeFileSync } from "node:fs";
import { allLexicons } from "safepact/languages";
import { createMatcher, type Screening } from "safepact/match";
import { cpuSeconds } from "../cpuSeconds.ts";
import { hasData, type PairSet, pairSets } from "./dataFiles.ts";
import { rankingFigures } from "./rankingFigures.ts";

/** Quality on the labelled sets, with one shipped configuration and no label. Usage: tsx quality.ts [--write DIR] */
function main(): void {
  if (!hasData("abt-buy")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const writeTo = process.argv[process.argv.indexOf("--write") + 1];
  process.stdout.write(
    "| set | R@1 | R@5 | R@10 | top-1 F1 | one-to-one F1 | F1 at defaults (P / R) | listings/s |\n" +
      "|---|---|---|---|---|---|---|---|\n",
  );
  for (const set of pairSets())
    process.stdout.write(`${row(set, process.argv.includes("--write") ? writeTo : undefined)}\n`);
}

function row(set: PairSet, writeTo: string | undefined): string {
  const matcher = createMatcher(set.records, { lexicons: allLexicons });
  const screenings = set.listings.map((listing) =>
    matcher.screen(listing, { minScore: 0, limit: 12 }),
  );
  if (writeTo !== undefined) {
    const file = `${writeTo}/${set.name.replaceAll(" ", "-")}.ndjson`;
    writeFileSync(file, screenings.map((screening) => JSON.stringify(screening)).join("\n"));
  }
  const figures = rankingFigures(screenings, set.gold, set.dropSelf);
  const started = process.cpuUsage();
  const defaults = set.listings.map((listing) => matcher.screen(listing));
  const rate = set.listings.length / cpuSeconds(started);
  const { precision, recall, f1 } = atDefaults(set, defaults);
  const cells = [
    figures.recallAt[1],
    figures.recallAt[5],
    figures.recallAt[10],
    figures.topOneF1,
    figures.oneToOneF1,
  ].map(percent);
  return `| ${set.name} | ${cells.join(" | ")} | ${percent(f1)} (${percent(precision)} / ${percent(recall)}) | ${Math.round(rate)} |`;
}

function atDefaults(set: PairSet, screenings: readonly Screening[]) {
  const gold = new Set(set.gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
  let hits = 0;
  let predicted = 0;
  for (const { listingId, matches } of screenings) {
    for (const { hazardId, outcome } of matches) {
      if (outcome === "none-found" || (set.dropSelf && hazardId === listingId)) continue;
      predicted++;
      if (gold.has(`${listingId}\t${hazardId}`)) hits++;
    }
  }
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = hits / gold.size;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

main();
