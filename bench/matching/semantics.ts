import { allLexicons } from "safepact/languages";
import { buildMatcher, createMatcher, type Matcher, type Screening } from "safepact/match";
import type { Listing } from "safepact/model";
import { meaningOfListing, meaningOfProduct } from "../../src/match/normalise/meaningText.ts";
import { namesOf } from "../../src/match/normalise/productText.ts";
import { cpuSeconds } from "../cpuSeconds.ts";
import { type CachedSemantics, cachedSemantics } from "./cachedSemantics.ts";
import {
  type GoldPair,
  hasData,
  type PairSet,
  readLines,
  readListings,
  readRecords,
} from "./dataFiles.ts";
import { percent, personFigures, shareOf, strangerFigures } from "./personFigures.ts";
import { rankingFigures } from "./rankingFigures.ts";
import { type Task, tasks } from "./tasks.ts";

// Scores of unrelated listings at which thresholds of equal budgets lie.
const BUDGETS = [100, 400, 1000] as const;

/**
 * All labelled sets and the pool of unrelated listings, without and with an embedding.
 * Usage: tsx semantics.ts MODULE [every=N] [SET…]; the module exports `semantics`, and of the pool each Nth listing is taken.
 */
async function main(): Promise<void> {
  const [module, ...rest] = process.argv.slice(2);
  if (module === undefined) throw new Error("Name a module that exports `semantics`.");
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const every = Number(rest.find((each) => each.startsWith("every="))?.slice(6) ?? 1);
  const asked = rest.filter((each) => !each.startsWith("every="));
  const embedding = cachedSemantics(module);
  // The pool first: its scores are the thresholds at which the others are compared.
  const order = [...tasks].sort(
    (a, b) => Number(b.gold === undefined) - Number(a.gold === undefined),
  );
  const budgets: Budgets = { without: [], with: [] };
  for (const task of order) {
    if (asked.length > 0 && !asked.includes(task.name)) continue;
    await run(task, embedding, { every, budgets });
    embedding.save();
  }
  process.stdout.write(`embedding: ${embedding.cost()} of CPU time\n`);
}

/** Scores that so many unrelated listings a million reach, without the embedding and with it. */
interface Budgets {
  without: readonly number[];
  with: readonly number[];
}

interface Run {
  readonly every: number;
  readonly budgets: Budgets;
}

async function run(task: Task, embedding: CachedSemantics, { every, budgets }: Run): Promise<void> {
  const { name, hazards, listings: file, gold: goldFile, dropSelf = false } = task;
  const records = hazards.flatMap(readRecords);
  const listings = readListings(file);
  const plain = createMatcher(records, { lexicons: allLexicons });
  const meaning = await buildMatcher(records, {
    lexicons: allLexicons,
    semantics: embedding.semantics,
  });
  if (goldFile === undefined) {
    const some = listings.filter((_, at) => at % every === 0);
    const figures = async (matcher: Matcher, by: keyof Budgets): Promise<string> => {
      const { screenings, rate } = await sweep(matcher, some, embedding, 1);
      const scores = screenings.map(({ matches }) => matches[0]?.score ?? 0).sort((a, b) => b - a);
      budgets[by] = BUDGETS.map((each) => scores[Math.floor((each * some.length) / 1e6)] ?? 0);
      const shown = budgets[by].map((each) => each.toFixed(3)).join(" / ");
      return `${strangerFigures(screenings)}; score at ${BUDGETS.join(" / ")} a million: ${shown}; ${rate}/s`;
    };
    process.stdout.write(`${name} without: ${await figures(plain, "without")}\n`);
    process.stdout.write(`${name} with:    ${await figures(meaning, "with")}\n`);
    return;
  }
  const gold = readLines(goldFile).map((line) => line as GoldPair);
  const figures = async (matcher: Matcher, by: keyof Budgets): Promise<string> => {
    const { screenings, rate } = await sweep(matcher, listings, embedding, 12);
    const { recallAt } = rankingFigures(screenings, gold, dropSelf);
    const { right, wrong, matches, wanted } = personFigures(screenings, gold, dropSelf);
    const reaching = budgets[by].map((least) => percent(reach(screenings, gold, least) / wanted));
    return (
      `R@1 ${shareOf(recallAt[1], wanted)} R@10 ${shareOf(recallAt[10], wanted)} | ` +
      `flagged ${shareOf(right / wanted, wanted)}, only wrong ${percent(wrong / listings.length)}, match ${matches} | ` +
      `at ${BUDGETS.join(" / ")} a million of the pool: ${reaching.join(" / ")}; ${rate}/s`
    );
  };
  process.stdout.write(`${name} without: ${await figures(plain, "without")}\n`);
  process.stdout.write(`${name} with:    ${await figures(meaning, "with")}\n`);
  const found = await foundByMeaning({ records, listings, gold, dropSelf }, embedding);
  process.stdout.write(`${name}: among the ten nearest by meaning alone ${found}\n`);
}

// What the embedding alone would find: the records of the ten greatest cosines, each by its nearest name.
async function foundByMeaning(
  { records, listings, gold, dropSelf }: Omit<PairSet, "name">,
  { semantics }: CachedSemantics,
): Promise<string> {
  const names = records.flatMap((record) =>
    record.products.flatMap((product) =>
      namesOf(product).map((name) => ({ id: record.id, text: meaningOfProduct(product, name) })),
    ),
  );
  const vectors = (await semantics(names.map(({ text }) => text))).map(unit);
  const pairs = new Set(gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
  const wanted = new Set(gold.map(({ listingId }) => listingId)).size;
  let found = 0;
  for (const listing of listings) {
    const [vector] = (await semantics([meaningOfListing(listing)])).map(unit);
    const best = new Map<string, number>();
    for (const [at, { id }] of names.entries()) {
      if (dropSelf && id === listing.id) continue;
      best.set(id, Math.max(best.get(id) ?? -1, dot(vectors[at], vector)));
    }
    const cosines = [...best.values()].sort((a, b) => b - a);
    const least = cosines[9] ?? -1;
    if ([...best].some(([id, cosine]) => cosine >= least && pairs.has(`${listing.id}\t${id}`)))
      found++;
  }
  return shareOf(found / wanted, wanted);
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function dot(one: Float32Array | undefined, other: Float32Array | undefined): number {
  let sum = 0;
  for (let at = 0; at < (one?.length ?? 0); at++) sum += (one?.[at] ?? 0) * (other?.[at] ?? 0);
  return sum;
}

// By sweep on both sides: without vectors it screens as `screen` does. The embedding's own time is counted apart.
async function sweep(
  matcher: Matcher,
  listings: readonly Listing[],
  { seconds }: CachedSemantics,
  limit: number,
): Promise<{ readonly screenings: readonly Screening[]; readonly rate: number }> {
  const screenings: Screening[] = [];
  const [started, embedded] = [process.cpuUsage(), seconds()];
  const options = { minScore: 0, limit, evidence: "none" } as const;
  for await (const { screening } of matcher.sweep(listings, options)) screenings.push(screening);
  const rate = Math.round(listings.length / (cpuSeconds(started) - (seconds() - embedded)));
  return { screenings, rate };
}

/** Listings whose record is among the ten first and has at least a score. */
function reach(screenings: readonly Screening[], gold: readonly GoldPair[], least: number): number {
  const pairs = new Set(gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
  return screenings.filter(({ listingId, matches }) =>
    matches
      .slice(0, 10)
      .some(({ hazardId, score }) => score >= least && pairs.has(`${listingId}\t${hazardId}`)),
  ).length;
}

await main();
