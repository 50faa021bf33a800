import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { pairLabelShape, scoredScreeningShape } from "../evaluate/labelShapes.ts";
import { type PairLabel, pairKey, type ScoredScreening, sameKeys } from "../evaluate/labels.ts";
import { f1Of, type Proportion, proportion } from "../evaluate/proportion.ts";

/** What thresholds are tuned for. */
export type TuneTarget =
  /** The best F1. */
  | "f1"
  /** The most recall at no less than this precision. */
  | {
      /** Share of right pairs among those reported, 0 to 1. */
      readonly precision: number;
    }
  /** The most precision at no less than this recall. */
  | {
      /** Share of true pairs reported, 0 to 1. */
      readonly recall: number;
    };

/** How thresholds are tuned. */
export interface TuneOptions {
  /** What to reach. @defaultValue `"f1"` */
  readonly target?: TuneTarget;
  /** Ids of records whose risk is serious: a target recall is sought for them apart. */
  readonly seriousHazards?: readonly string[];
}

/** Thresholds with what they gave on the pairs they were tuned on; expect somewhat less on others. */
export interface TunedThresholds {
  /** The `thresholds` option of a matcher. */
  readonly thresholds: {
    /** For most records. */
    readonly review: number;
    /** For records whose risk is serious. */
    readonly reviewSerious: number;
  };
  /** Whether the target was reached. */
  readonly reached: boolean;
  /** Right pairs among those at or above the threshold. */
  readonly precision: Proportion;
  /** Pairs at or above the threshold among all known pairs. */
  readonly recall: Proportion;
  /** F1 of both; null when either is not defined. */
  readonly f1: number | null;
}

interface Cut {
  readonly threshold: number;
  readonly reached: boolean;
  readonly right: number;
  readonly taken: number;
  readonly wanted: number;
}

/**
 * Chooses the score from which a pair goes to a person, on pairs whose answer is known.
 *
 * @param screenings - Screenings made with `minScore: 0`.
 * @param labels - All pairs that are the same product; pairs not named are taken to be different.
 * @param options - What to reach, and which records are serious.
 * @returns Thresholds, and precision and recall on these very pairs.
 * @throws A {@link errors!SafepactError} with code `MISSING_DATA` when no known pair is among the screenings, and
 * `INVALID_OPTION` for a target outside 0–1.
 *
 * @example
 * ```ts
 * import { tuneThresholds } from "safepact/match";
 *
 * const screenings = [
 *   { listingId: "L1", matches: [{ hazardId: "H1", score: 0.9 }, { hazardId: "H2", score: 0.4 }] },
 *   { listingId: "L2", matches: [{ hazardId: "H2", score: 0.7 }] },
 * ];
 * const labels = [{ hazardId: "H1", listingId: "L1" }];
 * tuneThresholds(screenings, labels).thresholds; // => { review: 0.9, reviewSerious: 0.9 }
 * ```
 */
export function tuneThresholds(
  screenings: readonly ScoredScreening[],
  labels: readonly PairLabel[],
  options: TuneOptions = {},
): TunedThresholds {
  checkGiven(
    { screenings, labels, options },
    {
      screenings: [scoredScreeningShape],
      labels: [pairLabelShape],
      options: { seriousHazards: "list?", target: "any?" },
    },
  );
  const { target = "f1", seriousHazards = [] } = options;
  checkTarget(target);
  const same = sameKeys(labels);
  const pairs = screenings.flatMap(({ listingId, matches }) =>
    matches.map(({ hazardId, score }) => ({
      hazardId,
      score,
      right: same.has(pairKey(hazardId, listingId)),
    })),
  );
  if (!pairs.some(({ right }) => right)) {
    throw new SafepactError("MISSING_DATA", "No known pair is among the candidates.", {
      hint: "Screen the listings of the labels with minScore 0 and a limit of at least 10.",
    });
  }
  const all = chooseCut(pairs, same.size, target);
  const ids = new Set(seriousHazards);
  const serious = pairs.filter(({ hazardId }) => ids.has(hazardId));
  const seriousWanted = labels.filter(({ hazardId }) => ids.has(hazardId)).length;
  const seriousCut = serious.some(({ right }) => right)
    ? chooseCut(serious, seriousWanted, target)
    : all;
  const precision = proportion(all.right, all.taken);
  const recall = proportion(all.right, all.wanted);
  return {
    thresholds: {
      review: all.threshold,
      reviewSerious: Math.min(all.threshold, seriousCut.threshold),
    },
    reached: all.reached,
    precision,
    recall,
    f1: f1Of(precision.value, recall.value),
  };
}

/** Walks the scores downwards; equal scores are taken together. */
function chooseCut(
  pairs: readonly { readonly score: number; readonly right: boolean }[],
  wanted: number,
  target: TuneTarget,
): Cut {
  const sorted = pairs.toSorted((left, right) => right.score - left.score);
  let best: Cut | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  let right = 0;
  for (const [index, pair] of sorted.entries()) {
    if (pair.right) right++;
    if (sorted[index + 1]?.score === pair.score) continue;
    const taken = index + 1;
    const { value, reached } = rate(right / taken, right / wanted, target);
    if (value > bestValue) {
      bestValue = value;
      best = { threshold: pair.score, reached, right, taken, wanted };
    }
  }
  return best ?? { threshold: 1, reached: false, right: 0, taken: 0, wanted };
}

/** A cut that reaches the target beats every one that does not; short of it, the nearest is best. */
function rate(
  precision: number,
  recall: number,
  target: TuneTarget,
): { readonly value: number; readonly reached: boolean } {
  if (target === "f1") return { value: f1Of(precision, recall) ?? 0, reached: true };
  if ("precision" in target) {
    const reached = precision >= target.precision;
    return { value: reached ? 1 + recall : precision, reached };
  }
  const reached = recall >= target.recall;
  return { value: reached ? 1 + precision : recall, reached };
}

function checkTarget(target: TuneTarget): void {
  if (target === "f1") return;
  const value = "precision" in target ? target.precision : target.recall;
  if (!(value >= 0 && value <= 1)) {
    throw new SafepactError("INVALID_OPTION", `A target of ${value} is no share.`, {
      hint: "Give a number from 0 to 1.",
    });
  }
}
