import { allLexicons } from "safepact/languages";
import {
  createMargins,
  createMatcher,
  type MatchWeights,
  type Screening,
  selfTrain,
} from "safepact/match";
import { hasData, type PairSet, pairSets } from "./dataFiles.ts";
import { rankingFigures } from "./rankingFigures.ts";

/** What a whole sweep can add: margins of the records, and weights trained on itself. Usage: tsx margins.ts */
function main(): void {
  if (!hasData("abt-buy")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  process.stdout.write(
    "| set | sweep | R@1 | R@5 | R@10 | top-1 F1 | one-to-one F1 |\n|---|---|---|---|---|---|---|\n",
  );
  for (const set of pairSets()) {
    const plain = screen(set);
    const trained = screen(set, selfTrain(plain).weights);
    tell(set, "as shipped", plain);
    tell(set, "with margins", withMargins(plain));
    tell(set, "self-trained", trained);
    tell(set, "self-trained, with margins", withMargins(trained));
  }
}

// A listing's own record would be an answer that no real list gives.
function screen(set: PairSet, weights: Partial<MatchWeights> = {}): Screening[] {
  const matcher = createMatcher(set.records, { lexicons: allLexicons, weights });
  return set.listings.map((listing) => {
    const screening = matcher.screen(listing, { minScore: 0, limit: 12 });
    if (!set.dropSelf) return screening;
    return {
      ...screening,
      matches: screening.matches.filter(({ hazardId }) => hazardId !== listing.id),
    };
  });
}

function withMargins(screenings: readonly Screening[]): Screening[] {
  const margins = createMargins();
  for (const screening of screenings) margins.note(screening);
  return screenings.map((screening) => margins.weigh(screening));
}

function tell(set: PairSet, how: string, screenings: readonly Screening[]): void {
  const { recallAt, topOneF1, oneToOneF1 } = rankingFigures(screenings, set.gold, set.dropSelf);
  const cells = [recallAt[1], recallAt[5], recallAt[10], topOneF1, oneToOneF1].map((value) =>
    (100 * value).toFixed(1),
  );
  process.stdout.write(`| ${set.name} | ${how} | ${cells.join(" | ")} |\n`);
}

main();
