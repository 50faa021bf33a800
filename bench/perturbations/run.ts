// How much recall is kept when sellers write their listings so that they are not found.
//
//   npx tsx bench/perturbations/run.ts [Abt-Buy|"Safety Gate pairs"] [name of one perturbation]
import { allLexicons } from "safepact/languages";
import { createMatcher, evaluate, type Matcher } from "safepact/match";
import type { Listing } from "safepact/model";
import { type PairSet, pairSets } from "../matching/dataFiles.ts";
import { createRandom } from "../speed/random.ts";
import { heldBack, heldBackLater } from "./heldBack.ts";
import { type Perturbation, perturbations } from "./perturbations.ts";
import { translations } from "./translate.ts";

const [onlySet, onlyName] = process.argv.slice(2);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Kept {
  readonly first: number;
  readonly ten: number;
  readonly predicted: number;
}

function measure(matcher: Matcher, set: PairSet, listings: readonly Listing[]): Kept {
  const screenings = listings.map((listing) => matcher.screen(listing, { limit: 12, minScore: 0 }));
  const { recallAt, predicted } = evaluate(screenings, set.gold, { dropSelf: set.dropSelf });
  return {
    first: 100 * (recallAt[1].value ?? 0),
    ten: 100 * (recallAt[10].value ?? 0),
    predicted: 100 * (predicted.recall.value ?? 0),
  };
}

function row(name: string, now: Kept, clean: Kept): string {
  const cell = (value: number, whole: number) =>
    `${value.toFixed(1).padStart(6)} ${((100 * value) / whole).toFixed(1).padStart(6)}%`;
  return [
    name.padEnd(32),
    cell(now.first, clean.first),
    cell(now.ten, clean.ten),
    cell(now.predicted, clean.predicted),
  ].join("  ");
}

function mean(kept: readonly number[]): string {
  const sum = kept.reduce((total, share) => total + share, 0);
  return `mean kept of what goes to review: ${((100 * sum) / kept.length).toFixed(1)}%`;
}

const sets = pairSets().filter(({ name }) => onlySet === undefined || name === onlySet);
if (sets.length === 0) print("The shared data are absent: nothing was measured.");
for (const set of sets) {
  const matcher = createMatcher(set.records, { lexicons: allLexicons });
  const clean = measure(matcher, set, set.listings);
  print(`\n${set.name}: recall in %, and the share of the clean recall that is kept`);
  print(`${" ".repeat(32)}     R@1    kept     R@10    kept   review    kept`);
  print(row("clean", clean, clean));
  const keptBy = ({ name, apply }: Perturbation): number => {
    const random = createRandom(5);
    const now = measure(
      matcher,
      set,
      set.listings.map((listing) => apply(listing, random)),
    );
    print(row(name, now, clean));
    return now.predicted / clean.predicted;
  };
  const isWanted = ({ name }: Perturbation) => onlyName === undefined || name === onlyName;
  const kept = perturbations.filter(isWanted).map(keptBy);
  if (onlyName === undefined) print(mean(kept));
  const keptOfHeldBack = heldBack.filter(isWanted).map(keptBy);
  if (onlyName !== undefined) continue;
  print(mean(keptOfHeldBack));
  print(mean(heldBackLater.map(keptBy)));
  for (const [language, translate] of translations) {
    const translated = set.listings.map(translate);
    print(row(`product words in ${language}`, measure(matcher, set, translated), clean));
  }
}
