import { createMatcher } from "safepact/match";
import { hasData, pairSets } from "./dataFiles.ts";
import { readKaufland } from "./realLists.ts";

const BINS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01] as const;
const SHARES = [0.01, 0.1, 0.5] as const;

interface Best {
  readonly score: number;
  readonly right: boolean;
}

/**
 * How often the best record of a score is the right one, by the share of listings that offer a listed product: listings
 * of the labelled sets stand for those that do, marketplace rows without a true pair for those that do not.
 */
function main(): void {
  if (!hasData("kaufland")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const offering: Best[] = [];
  const others: Best[] = [];
  for (const set of pairSets()) {
    const matcher = createMatcher(set.records);
    const gold = new Set(set.gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
    for (const listing of set.listings) {
      const { matches } = matcher.screen(listing, { minScore: 0, limit: 2 });
      const best = matches.find(({ hazardId }) => !(set.dropSelf && hazardId === listing.id));
      if (best === undefined) continue;
      offering.push({ score: best.score, right: gold.has(`${listing.id}\t${best.hazardId}`) });
    }
    if (!set.dropSelf) continue;
    for (const row of readKaufland()) {
      const [best] = matcher.screen(row, { minScore: 0, limit: 1 }).matches;
      if (best !== undefined) others.push({ score: best.score, right: false });
    }
  }
  report(offering, others);
}

function report(offering: readonly Best[], others: readonly Best[]): void {
  const heads = SHARES.map((share) => `right at ${100 * share} % offering`).join(" | ");
  process.stdout.write(
    `| score | offering (right) | not offering | ${heads} |\n|---|---|---|${"---|".repeat(SHARES.length)}\n`,
  );
  for (let at = 0; at + 1 < BINS.length; at++) {
    const [low = 0, high = 1] = BINS.slice(at, at + 2);
    const inBin = ({ score }: Best): boolean => score >= low && score < high;
    const found = offering.filter(inBin);
    const right = found.filter((best) => best.right).length;
    const wrong = others.filter(inBin).length / others.length;
    const cells = SHARES.map((share) => {
      const trueRate = (share * right) / offering.length;
      const all = (share * found.length) / offering.length + (1 - share) * wrong;
      return all === 0 ? "-" : `${((100 * trueRate) / all).toFixed(0)} %`;
    });
    process.stdout.write(
      `| ${low}–${Math.min(1, high)} | ${found.length} (${right}) | ${others.filter(inBin).length} | ${cells.join(" | ")} |\n`,
    );
  }
}

main();
