import { allLexicons } from "safepact/languages";
import { createMatcher } from "safepact/match";
import type { Listing } from "safepact/model";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";
import { shareOf } from "./personFigures.ts";
import { type Task, tasks } from "./tasks.ts";

/**
 * What a person sees of listings whose own record has been taken off the list: half of the listings at a time, against the records of the
 * others and those of nobody. Listings of a language of which the pool has none stand in for unrelated ones, and are harder: much of
 * what is left on the list is of their kind.
 * Usage: tsx withoutRecord.ts [SET…]
 */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const asked = process.argv.slice(2);
  for (const task of tasks) {
    if (task.gold === undefined || task.dropSelf === true) continue;
    if (asked.length === 0 || asked.includes(task.name)) run(task, task.gold);
  }
}

function run({ name, hazards, listings: file }: Task, goldFile: string): void {
  const records = hazards.flatMap(readRecords);
  const listings = readListings(file);
  const gold = readLines(goldFile).map((line) => line as GoldPair);
  const seen = [0, 1].flatMap((half) => {
    const asked = listings.filter((_, place) => place % 2 === half);
    const ids = new Set(asked.map(({ id }) => id));
    const own = new Set(gold.flatMap((pair) => (ids.has(pair.listingId) ? pair.hazardId : [])));
    const left = records.filter(({ id }) => !own.has(id));
    const matcher = createMatcher(left, { lexicons: allLexicons });
    return asked.filter((listing: Listing) => matcher.screen(listing).outcome !== "none-found");
  });
  const share = shareOf(seen.length / listings.length, listings.length);
  process.stdout.write(`${name}: ${seen.length} of ${listings.length}, ${share}\n`);
}

main();
