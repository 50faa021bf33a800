import { readFileSync, writeFileSync } from "node:fs";
import { defaultWeights, type MatchWeights } from "safepact/match";
import { evidenceTable } from "../../src/match/contract/evidenceTable.ts";
import { choiceFigures } from "./choiceFigures.ts";
import { hasData } from "./dataFiles.ts";
import { type ChoiceModel, fitChoice, oddsOfSet, type WeighedSet } from "./fitChoice.ts";
import { fittedTerms, type MeasuredSet, measuredSet } from "./measuredSets.ts";
import { tasks } from "./tasks.ts";

// How much all listings of a set count together: more where listings are nearest to those of marketplaces, less where titles are made up.
const importances: Readonly<Record<string, number>> = {
  "ko-ko": 1,
  "ko-renamed": 0.5,
  "xl-ko-en": 1,
  "xl-zh-en": 1,
  "eu-online en": 4,
  "eu-online xx": 2,
  "abt-buy": 2,
  "safety-gate-pairs": 3,
  pool: 100,
};
const RIDGE = 0.002;
const ROUNDS = 40;
// One listing in a thousand offers a listed product.
const UNRELATED = 0.999;

/**
 * Fits the shipped weights anew: measures the candidates of every set, fits one conditional logistic regression with "none of them" as an answer to
 * all of them together, then stretches it so that scores are probabilities where one listing in a thousand offers a listed product.
 * Usage: tsx fitting.ts [--write] [--kept] [--without SET]; `--kept` takes what was measured before, `--write` puts the weights into `src/match/contract/weights.ts`, `--without` leaves a set out of
 * the fit and shows what that costs it.
 */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to fit.\n");
    return;
  }
  const without = process.argv.includes("--without") ? process.argv.at(-1) : undefined;
  const isKept = process.argv.includes("--kept");
  const sets = tasks.map((task) => measuredSet(task, isKept));
  const seen = sets.filter(({ name }) => name !== without);
  const model = calibrated(seen, fitted(seen));
  process.stdout.write(`${choiceFigures(sets, model)}\n`);
  const weights = named(model);
  for (const [name, value] of Object.entries(weights)) process.stdout.write(`${name}: ${value}\n`);
  if (process.argv.includes("--write")) write(weights);
}

function fitted(sets: readonly MeasuredSet[]): ChoiceModel {
  const weights = Float64Array.from(fittedTerms, (term) => defaultWeights[weightOf(term)]);
  return fitChoice(weighed(sets, importances), {
    start: { weights, prior: defaultWeights.prior },
    signs: Int8Array.from(weights, Math.sign),
    ridge: RIDGE,
    rounds: ROUNDS,
  });
}

function calibrated(sets: readonly MeasuredSet[], model: ChoiceModel): ChoiceModel {
  const labelled = sets.length - 1;
  const shares = Object.fromEntries(
    sets.map(({ name }) => [name, name === "pool" ? UNRELATED : (1 - UNRELATED) / labelled]),
  );
  const flat = { weights: model.weights, prior: 0 };
  const single = sets.map((set) => ({ ...set, values: Float32Array.from(oddsOfSet(set, flat)) }));
  const { weights, prior } = fitChoice(weighed(single, shares), {
    start: { weights: Float64Array.of(1), prior: model.prior },
    signs: Int8Array.of(1),
    ridge: 0,
    rounds: ROUNDS,
  });
  const [slope = 1] = weights;
  process.stdout.write(`slope of the calibration: ${slope.toFixed(3)}\n`);
  return { weights: model.weights.map((weight) => slope * weight), prior };
}

function weighed(
  sets: readonly MeasuredSet[],
  shares: Readonly<Record<string, number>>,
): readonly WeighedSet[] {
  return sets.map((set) => ({ set, importance: shares[set.name] ?? 1 }));
}

function weightOf(term: string): keyof MatchWeights {
  return evidenceTable[term as keyof typeof evidenceTable].weights[0];
}

function named({ weights, prior }: ChoiceModel): Readonly<Record<string, number>> {
  const pairs = fittedTerms.map((term, at) => [weightOf(term), rounded(weights[at] ?? 0)] as const);
  return Object.fromEntries([["prior", rounded(prior)], ...pairs]);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function write(weights: Readonly<Record<string, number>>): void {
  const file = new URL("../../src/match/contract/weights.ts", import.meta.url);
  let text = readFileSync(file, "utf8");
  for (const [name, value] of Object.entries(weights)) {
    text = text.replace(new RegExp(`^  ${name}: -?[\\d.]+,$`, "mu"), `  ${name}: ${value},`);
  }
  writeFileSync(file, text);
}

main();
