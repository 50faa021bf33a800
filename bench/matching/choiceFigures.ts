import { defaultWeights } from "safepact/match";
import { severalOf } from "../../src/match/evaluate/severalOf.ts";
import { type ChoiceModel, oddsOfSet } from "./fitChoice.ts";
import type { MeasuredSet } from "./measuredSets.ts";

const MOST_GAP = 2;
// Reviews that people can look at, a million listings.
const BUDGETS = [300, 600, 1000, 2000];

interface Ranked {
  readonly odds: number;
  readonly isRight: boolean;
}

/** How a model ranks every set, and what it sends to a person where so many unrelated listings a million go there too. */
export function choiceFigures(sets: readonly MeasuredSet[], model: ChoiceModel): string {
  const ranked = new Map(sets.map((set) => [set.name, rank(set, model)]));
  const pool = (ranked.get("pool") ?? []).map(scoreOf).sort((a, b) => b - a);
  const cuts = BUDGETS.map((budget) => pool[Math.floor((budget * pool.length) / 1e6)] ?? 1);
  const head = `| set | R@1 | R@5 | R@10 | ${BUDGETS.map((budget, at) => `flagged at ${budget} (${cuts[at]?.toFixed(4)})`).join(" | ")} |`;
  const rows = [...ranked].flatMap(([name, lists]) =>
    name === "pool" ? [] : [row(name, lists, cuts)],
  );
  return [head, `|---|---|---|---|${BUDGETS.map(() => "---|").join("")}`, ...rows].join("\n");
}

function row(name: string, lists: readonly (readonly Ranked[])[], cuts: readonly number[]): string {
  const share = (test: (list: readonly Ranked[]) => boolean) =>
    ((100 * lists.filter(test).length) / lists.length).toFixed(1);
  const cells = [1, 5, 10].map((most) =>
    share((list) => list.slice(0, most).some(({ isRight }) => isRight)),
  );
  const flagged = cuts.map((cut) =>
    share((list) => {
      const { least, score } = severalOf(list);
      return (
        score >= cut && list.slice(0, 10).some(({ isRight, odds }) => isRight && odds >= least)
      );
    }),
  );
  return `| ${[name, ...cells, ...flagged].join(" | ")} |`;
}

function scoreOf(list: readonly Ranked[]): number {
  return list.length === 0 ? 0 : severalOf(list).score;
}

// Candidates of each listing, best first, with the lead as the matcher counts it.
function rank(set: MeasuredSet, model: ChoiceModel): readonly (readonly Ranked[])[] {
  const odds = oddsOfSet(set, model);
  const lists: Ranked[][] = Array.from({ length: set.listings }, () => []);
  for (const [row, listing] of set.listing.entries()) {
    lists[listing]?.push({ odds: odds[row] ?? 0, isRight: set.isRight[row] === 1 });
  }
  return lists.map((list) => {
    list.sort((one, other) => other.odds - one.odds);
    const top = list[0]?.odds ?? 0;
    const next = Math.max(model.prior, list[1]?.odds ?? model.prior);
    const lead = defaultWeights.clearLead * Math.min(MOST_GAP, Math.max(0, top - next));
    return list.map(({ odds: each, isRight }) => {
      const gap = Math.min(MOST_GAP, top - each);
      return { isRight, odds: each + (gap > 0 ? defaultWeights.closerRecord * gap : lead) };
    });
  });
}
