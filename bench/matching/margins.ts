import { allLexicons } from "safepact/languages";
import { createMargins, createMatcher, type Screening } from "safepact/match";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";
import { rankingFigures } from "./rankingFigures.ts";
import { tasks } from "./tasks.ts";

/** What the margins of a whole sweep add on each labelled set. Usage: tsx margins.ts */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  process.stdout.write(
    "| set | R@1 / R@5 / R@10 | one-to-one F1 | the same with margins | one-to-one F1 |\n|---|---|---|---|---|\n",
  );
  for (const { name, hazards, listings, gold: file, dropSelf = false } of tasks) {
    if (file === undefined) continue;
    const matcher = createMatcher(hazards.flatMap(readRecords), { lexicons: allLexicons });
    const gold = readLines(file).map((line) => line as GoldPair);
    const plain = readListings(listings).map((listing) => {
      const screening = matcher.screen(listing, { minScore: 0, limit: 12 });
      if (!dropSelf) return screening;
      // A listing's own record would be an answer that no real list gives.
      const matches = screening.matches.filter(({ hazardId }) => hazardId !== listing.id);
      return { ...screening, matches };
    });
    const cells = [plain, withMargins(plain)].map((screenings) => {
      const { recallAt, oneToOneF1 } = rankingFigures(screenings, gold, dropSelf);
      const recalls = [recallAt[1], recallAt[5], recallAt[10]].map(percent).join(" / ");
      return `${recalls} | ${percent(oneToOneF1)}`;
    });
    process.stdout.write(`| ${[name, ...cells].join(" | ")} |\n`);
  }
}

function withMargins(screenings: readonly Screening[]): Screening[] {
  const margins = createMargins();
  for (const screening of screenings) margins.note(screening);
  return screenings.map((screening) => margins.weigh(screening));
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

main();
