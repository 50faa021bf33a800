import type { Screening } from "safepact/match";
import type { GoldPair } from "./dataFiles.ts";

/** The published figures of a ranking, as fractions. */
export interface RankingFigures {
  readonly recallAt: { readonly 1: number; readonly 5: number; readonly 10: number };
  /** Best F1 over all thresholds when each listing keeps its best record. */
  readonly topOneF1: number;
  /** Best F1 over all thresholds of a greedy one-to-one assignment. */
  readonly oneToOneF1: number;
}

interface Scored {
  readonly hazardId: string;
  readonly listingId: string;
  readonly score: number;
  readonly strength: number;
}

/** Computes them as the shared `score.py` does. */
export function rankingFigures(
  screenings: readonly Screening[],
  gold: readonly GoldPair[],
  dropSelf: boolean,
): RankingFigures {
  const wanted = new Map<string, Set<string>>();
  for (const { hazardId, listingId } of gold) {
    const records = wanted.get(listingId) ?? new Set();
    wanted.set(listingId, records.add(hazardId));
  }
  const isGold = ({ hazardId, listingId }: Scored): boolean =>
    wanted.get(listingId)?.has(hazardId) ?? false;
  const ranked = new Map<string, Scored[]>();
  for (const { listingId, matches } of screenings) {
    const scored = matches
      .filter(({ hazardId }) => !(dropSelf && hazardId === listingId))
      .map(({ hazardId, score, strength }) => ({ hazardId, listingId, score, strength }));
    ranked.set(listingId, scored);
  }
  const recall = (k: number): number => {
    let found = 0;
    for (const listingId of wanted.keys()) {
      if (ranked.get(listingId)?.slice(0, k).some(isGold)) found++;
    }
    return found / wanted.size;
  };
  const top = [...ranked.values()].flatMap(([first]) => (first ? [first] : []));
  return {
    recallAt: { 1: recall(1), 5: recall(5), 10: recall(10) },
    topOneF1: bestF1(top.sort(byScore), isGold, gold.length),
    oneToOneF1: bestF1(oneToOne([...ranked.values()].flat()), isGold, gold.length),
  };
}

function byScore(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    b.strength - a.strength ||
    compare(a.hazardId, b.hazardId) ||
    compare(a.listingId, b.listingId)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function oneToOne(scored: readonly Scored[]): Scored[] {
  const usedRecords = new Set<string>();
  const usedListings = new Set<string>();
  const kept: Scored[] = [];
  for (const pair of [...scored].sort(byScore)) {
    if (usedRecords.has(pair.hazardId) || usedListings.has(pair.listingId)) continue;
    usedRecords.add(pair.hazardId);
    usedListings.add(pair.listingId);
    kept.push(pair);
  }
  return kept;
}

function bestF1(
  pairs: readonly Scored[],
  isGold: (pair: Scored) => boolean,
  total: number,
): number {
  let truePairs = 0;
  let best = 0;
  for (const [at, pair] of pairs.entries()) {
    if (isGold(pair)) truePairs++;
    if (pairs[at + 1]?.score === pair.score) continue;
    best = Math.max(best, (2 * truePairs) / (at + 1 + total));
  }
  return best;
}
