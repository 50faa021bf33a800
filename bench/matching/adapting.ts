import { createMatcher, evaluate, fitWeights, type MatchWeights, selfTrain } from "safepact/match";
import { hasData, type PairSet, pairSets } from "./dataFiles.ts";

/** What fitting to labels and self-training give, on the set they saw and on the other. Usage: tsx adapting.ts */
function main(): void {
  if (!hasData("abt-buy")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const sets = pairSets();
  process.stdout.write(
    "| weights | measured on | R@1 | R@10 | one-to-one F1 | F1 at defaults (P / R) |\n|---|---|---|---|---|---|\n",
  );
  for (const set of sets) measure("shipped", undefined, set);
  for (const learnt of sets) {
    const screenings = screen(learnt, undefined);
    const fitted = fitWeights(screenings, learnt.gold).weights;
    const trained = selfTrain(screenings);
    for (const set of sets) measure(`fitted to labels of ${learnt.name}`, fitted, set);
    for (const set of sets) measure(`self-trained on ${learnt.name}`, trained.weights, set);
  }
}

// A listing's own record would be an answer that no real list gives.
function screen(set: PairSet, weights: MatchWeights | undefined) {
  const matcher = createMatcher(set.records, weights === undefined ? {} : { weights });
  return set.listings.map((listing) => {
    const screening = matcher.screen(listing, { minScore: 0, limit: 12 });
    if (!set.dropSelf) return screening;
    const matches = screening.matches.filter(({ hazardId }) => hazardId !== listing.id);
    return { ...screening, matches };
  });
}

function measure(name: string, weights: MatchWeights | undefined, set: PairSet): void {
  const { recallAt, oneToOne, predicted } = evaluate(screen(set, weights), set.gold);
  const percent = (value: number | null | undefined) => (100 * (value ?? 0)).toFixed(1);
  process.stdout.write(
    `| ${name} | ${set.name} | ${percent(recallAt[1].value)} | ${percent(recallAt[10].value)} | ${percent(oneToOne.f1)} | ` +
      `${percent(predicted.f1)} (${percent(predicted.precision.value)} / ${percent(predicted.recall.value)}) |\n`,
  );
}

main();
