import { checkGiven } from "../../model/checkGiven.ts";
import { type BestF1, bestF1, type JudgedScore } from "./bestF1.ts";
import { pairLabelShape, scoredScreeningShape } from "./labelShapes.ts";
import { isPredicted, type PairLabel, pairKey, type ScoredScreening, sameKeys } from "./labels.ts";
import { f1Of, type Proportion, proportion } from "./proportion.ts";

/** How pairs of one kind of outcome compare with the gold. */
export interface DecisionQuality {
  /** Right pairs among those predicted. */
  readonly precision: Proportion;
  /** Pairs predicted among all gold pairs. */
  readonly recall: Proportion;
  /** Harmonic mean of both; null when either is not defined. */
  readonly f1: number | null;
}

/** Quality of screenings against known pairs. All shares are 0–1. */
export interface Evaluation {
  /** Screenings read. */
  readonly screenings: number;
  /** Gold pairs. */
  readonly goldPairs: number;
  /** Listings that have a gold pair. */
  readonly goldListings: number;
  /**
   * Most candidates that any screening holds, when these are fewer than ten: then recall among the first 10, and perhaps 5, is cut
   * short by the limit of the screenings, unless the list has no more records. Null when some screening holds ten.
   */
  readonly cutAt: number | null;
  /** Gold pairs whose listing was not screened; they count as not found. */
  readonly notScreened: number;
  /** Pairs with outcome `match` or `review`: every record that is shown beside a listing counts by itself. */
  readonly predicted: DecisionQuality;
  /**
   * Listings that go to a person, which are right when a gold record is among those shown: where several records fit alike, a person chooses, and
   * the choice is one question. Their recall is over the listings that have a gold pair.
   */
  readonly listings: DecisionQuality;
  /** Pairs with outcome `match` only. */
  readonly matched: DecisionQuality;
  /** Listings with a gold record among the first 1, 5 and 10 candidates, of the listings that have a gold pair. */
  readonly recallAt: {
    /** Among the first candidates alone. */
    readonly 1: Proportion;
    /** Among the first five. */
    readonly 5: Proportion;
    /** Among the first ten. */
    readonly 10: Proportion;
  };
  /** Gold pairs among all candidates returned: what no scoring can recover. */
  readonly candidates: Proportion;
  /** Each listing keeps its first candidate; threshold chosen on the gold. */
  readonly topOne: BestF1;
  /** Pairs taken by falling score, each record and each listing once; threshold chosen on the gold. */
  readonly oneToOne: BestF1;
}

/** How screenings are evaluated. */
export interface EvaluateOptions {
  /** Leaves candidates out whose id is the listing's own, for lists that hold the listings themselves. @defaultValue `false` */
  readonly dropSelf?: boolean;
}

/**
 * Compares screenings with pairs known to be the same product: precision, recall and F1 of what was predicted (`match` or
 * `review`), recall among the first candidates, and the best F1 that published benchmarks report.
 *
 * Make the screenings with `minScore: 0` and a `limit` of at least 10, or the candidate figures are cut short; `cutAt` says so.
 *
 * @param screenings - Screenings of a matcher.
 * @param gold - All pairs that are the same product; pairs not named are taken to be different.
 * @param options - Whether a listing's own record is left out.
 * @returns Counts, shares, Wilson intervals and best F1 values.
 *
 * @example
 * ```ts
 * import { evaluate } from "safepact/match";
 *
 * const screenings = [
 *   { listingId: "L1", outcome: "review", matches: [{ hazardId: "H1", score: 0.9, outcome: "review" }] },
 *   { listingId: "L2", outcome: "review", matches: [{ hazardId: "H1", score: 0.6, outcome: "review" }] },
 * ];
 * const gold = [{ hazardId: "H1", listingId: "L1" }, { hazardId: "H2", listingId: "L3" }];
 * const quality = evaluate(screenings, gold);
 * quality.predicted.precision.value; // => 0.5
 * quality.predicted.recall.value; // => 0.5
 * quality.notScreened; // => 1
 * ```
 */
export function evaluate(
  screenings: readonly ScoredScreening[],
  gold: readonly PairLabel[],
  options: EvaluateOptions = {},
): Evaluation {
  checkGiven(
    { screenings, gold, options },
    { screenings: [scoredScreeningShape], gold: [pairLabelShape], options: { dropSelf: "flag?" } },
  );
  const kept = options.dropSelf ? screenings.map(withoutSelf) : screenings;
  const same = sameKeys(gold);
  const goldListings = new Set([...same].map(listingOf));
  const screened = new Set(kept.map(({ listingId }) => listingId));
  const isRight = (hazardId: string, listingId: string) => same.has(pairKey(hazardId, listingId));
  const at = (count: number) => {
    const hits = kept.filter(({ listingId, matches }) =>
      matches.slice(0, count).some(({ hazardId }) => isRight(hazardId, listingId)),
    );
    return proportion(new Set(hits.map(({ listingId }) => listingId)).size, goldListings.size);
  };
  return {
    screenings: kept.length,
    goldPairs: same.size,
    goldListings: goldListings.size,
    cutAt: cutAt(kept),
    notScreened: [...same].filter((key) => !screened.has(listingOf(key))).length,
    predicted: decisionQuality(kept, same, isPredicted),
    listings: listingQuality(kept, isRight, goldListings),
    matched: decisionQuality(
      kept,
      same,
      (screening, place) =>
        isPredicted(screening, place) &&
        (screening.matches[place]?.outcome ?? screening.outcome) === "match",
    ),
    recallAt: { 1: at(1), 5: at(5), 10: at(10) },
    candidates: proportion(countRight(kept, same), same.size),
    topOne: bestF1(topOnePairs(kept, isRight), same.size),
    oneToOne: bestF1(oneToOnePairs(kept, isRight), same.size),
  };
}

const DEEPEST_RECALL = 10;

function cutAt(screenings: readonly ScoredScreening[]): number | null {
  let most = 0;
  for (const { matches } of screenings) most = Math.max(most, matches.length);
  return most === 0 || most >= DEEPEST_RECALL ? null : most;
}

type IsRight = (hazardId: string, listingId: string) => boolean;

function withoutSelf(screening: ScoredScreening): ScoredScreening {
  const matches = screening.matches.filter(({ hazardId }) => hazardId !== screening.listingId);
  return { ...screening, matches };
}

function listingOf(key: string): string {
  return key.slice(key.indexOf("\n") + 1);
}

function decisionQuality(
  screenings: readonly ScoredScreening[],
  same: ReadonlySet<string>,
  counts: (screening: ScoredScreening, place: number) => boolean,
): DecisionQuality {
  const predicted = new Set<string>();
  for (const screening of screenings) {
    for (const [place, { hazardId }] of screening.matches.entries()) {
      if (counts(screening, place)) predicted.add(pairKey(hazardId, screening.listingId));
    }
  }
  const right = [...predicted].filter((key) => same.has(key)).length;
  const precision = proportion(right, predicted.size);
  const recall = proportion(right, same.size);
  return { precision, recall, f1: f1Of(precision.value, recall.value) };
}

function listingQuality(
  screenings: readonly ScoredScreening[],
  isRight: IsRight,
  goldListings: ReadonlySet<string>,
): DecisionQuality {
  const flagged = new Set<string>();
  const right = new Set<string>();
  for (const screening of screenings) {
    const { listingId, matches } = screening;
    for (const [place, { hazardId }] of matches.entries()) {
      if (!isPredicted(screening, place)) continue;
      flagged.add(listingId);
      if (isRight(hazardId, listingId)) right.add(listingId);
    }
  }
  const precision = proportion(right.size, flagged.size);
  const recall = proportion(right.size, goldListings.size);
  return { precision, recall, f1: f1Of(precision.value, recall.value) };
}

function countRight(screenings: readonly ScoredScreening[], same: ReadonlySet<string>): number {
  const found = screenings.flatMap(({ listingId, matches }) =>
    matches.map(({ hazardId }) => pairKey(hazardId, listingId)).filter((key) => same.has(key)),
  );
  return new Set(found).size;
}

function topOnePairs(screenings: readonly ScoredScreening[], isRight: IsRight): JudgedScore[] {
  return screenings
    .flatMap(({ listingId, matches: [first] }) =>
      first ? [{ score: first.score, right: isRight(first.hazardId, listingId) }] : [],
    )
    .sort((left, right) => right.score - left.score);
}

/** Greedy one-to-one matching ("unique mapping clustering"): by score, then strength, then ids. */
function oneToOnePairs(screenings: readonly ScoredScreening[], isRight: IsRight): JudgedScore[] {
  const pairs = screenings
    .flatMap(({ listingId, matches }) =>
      matches.map(({ hazardId, score, strength = 0 }) => ({
        hazardId,
        listingId,
        score,
        strength,
      })),
    )
    .sort(
      (left, right) =>
        right.score - left.score ||
        right.strength - left.strength ||
        compareText(left.hazardId, right.hazardId) ||
        compareText(left.listingId, right.listingId),
    );
  const usedHazards = new Set<string>();
  const usedListings = new Set<string>();
  return pairs.flatMap(({ hazardId, listingId, score }) => {
    if (usedHazards.has(hazardId) || usedListings.has(listingId)) return [];
    usedHazards.add(hazardId);
    usedListings.add(listingId);
    return [{ score, right: isRight(hazardId, listingId) }];
  });
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
