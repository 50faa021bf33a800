import { allLexicons } from "safepact/languages";
import { createMatcher, type Matcher, type Screening } from "safepact/match";
import type { Listing } from "safepact/model";
import { cpuSeconds } from "../cpuSeconds.ts";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";
import { percent, personFigures, shareOf, strangerFigures } from "./personFigures.ts";
import { rankingFigures } from "./rankingFigures.ts";
import { type Task, tasks } from "./tasks.ts";

/**
 * All labelled sets and the pool of unrelated listings, with the shipped configuration and 95 % intervals.
 * Usage: tsx realJob.ts [SET…]; lists the outcome of the pool by reason too.
 */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const asked = process.argv.slice(2);
  for (const task of tasks) if (asked.length === 0 || asked.includes(task.name)) run(task);
}

function run({ name, hazards, listings: file, gold: goldFile, dropSelf = false }: Task): void {
  const matcher = createMatcher(hazards.flatMap(readRecords), { lexicons: allLexicons });
  const listings = readListings(file);
  if (goldFile === undefined) {
    process.stdout.write(`${name}: ${ofPool(matcher, listings)}\n`);
    return;
  }
  const gold = readLines(goldFile).map((line) => line as GoldPair);
  const screenings = listings.map((each) => matcher.screen(each, { minScore: 0, limit: 12 }));
  const { recallAt, topOneF1, oneToOneF1 } = rankingFigures(screenings, gold, dropSelf);
  const wanted = new Set(gold.map(({ listingId }) => listingId)).size;
  process.stdout.write(
    `${name}: R@1 ${shareOf(recallAt[1], wanted)} R@5 ${shareOf(recallAt[5], wanted)} R@10 ${shareOf(recallAt[10], wanted)}` +
      ` | F1 top-1 ${percent(topOneF1)} one-to-one ${percent(oneToOneF1)} | ${flagged(matcher, listings, gold, dropSelf)}\n`,
  );
}

// Among the matches of a default sweep: the right record as match or review; and listings with only wrong ones.
function flagged(
  matcher: Matcher,
  listings: readonly Listing[],
  gold: readonly GoldPair[],
  dropSelf: boolean,
): string {
  const started = process.cpuUsage();
  const screenings = listings.map((listing) => matcher.screen(listing));
  const rate = Math.round(listings.length / cpuSeconds(started));
  const { right, wrong, matches, wanted } = personFigures(screenings, gold, dropSelf);
  return `flagged ${shareOf(right / wanted, wanted)}, only wrong ${percent(wrong / listings.length)}, match ${matches}; ${rate}/s`;
}

function ofPool(matcher: Matcher, listings: readonly Listing[]): string {
  const started = process.cpuUsage();
  const screenings: Screening[] = listings.map((listing) => matcher.screen(listing));
  const rate = Math.round(listings.length / cpuSeconds(started));
  const scores = listings
    .map((listing) => matcher.screen(listing, { minScore: 0, limit: 1 }).matches[0]?.score ?? 0)
    .sort((a, b) => b - a);
  const at = (perMillion: number) =>
    (scores[Math.floor((perMillion * listings.length) / 1e6)] ?? 0).toFixed(3);
  return (
    `${strangerFigures(screenings)}; ` +
    `score at 100 / 300 / 600 / 1,000 / 2,000 a million: ${[100, 300, 600, 1000, 2000].map(at).join(" / ")}; ${rate}/s`
  );
}

main();
