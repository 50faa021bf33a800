import MiniSearch from "minisearch";
import { createMatcher, evaluate } from "safepact/match";
import { hasData } from "./dataFiles.ts";
import { jointPairs } from "./jointPairs.ts";

/** A set that no weight, threshold or rule was fitted on: joint recalls of the US and Canada, product name to product name. */
async function main(): Promise<void> {
  if (!hasData("health-canada")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const { records, listings, gold } = await jointPairs();
  process.stdout.write(`${gold.length} pairs, ${records.length} records\n`);
  process.stdout.write(
    "| | R@1 | R@5 | R@10 | P / R / F1 at defaults, listings | the same, pairs |\n|---|---|---|---|---|---|\n",
  );
  const matcher = createMatcher(records);
  const screenings = listings.map((listing) => matcher.screen(listing, { minScore: 0, limit: 10 }));
  const measured = evaluate(screenings, gold);
  const recallAt = ([1, 5, 10] as const).map((k) => percent(measured.recallAt[k].value));
  const decided = [measured.listings, measured.predicted].map(({ precision, recall, f1 }) =>
    [precision.value, recall.value, f1].map(percent).join(" / "),
  );
  process.stdout.write(`| safepact | ${[...recallAt, ...decided].join(" | ")} |\n`);
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"] });
  index.addAll(
    records.map(({ id, products }) => ({ id, text: products.map(({ name }) => name).join(" ") })),
  );
  const found = listings.map(({ title }) => index.search(title).map(({ id }) => String(id)));
  const share = (k: number): string =>
    percent(
      gold.filter(({ hazardId }, at) => found[at]?.slice(0, k).includes(hazardId)).length /
        gold.length,
    );
  process.stdout.write(`| MiniSearch | ${share(1)} | ${share(5)} | ${share(10)} | | |\n`);
  for (const [at, screening] of screenings.entries()) {
    const place = screening.matches.findIndex(({ hazardId }) => hazardId === gold[at]?.hazardId);
    if (place >= 0 && place < 5) continue;
    const wanted = records.find(({ id }) => id === gold[at]?.hazardId)?.products[0]?.name;
    process.stdout.write(`  place ${place + 1}: ${listings[at]?.title} / ${wanted}\n`);
  }
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? "-" : (100 * value).toFixed(1);
}

await main();
