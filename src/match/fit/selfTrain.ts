import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { defaultWeights, type MatchWeights } from "../contract/weights.ts";
import { evidencedScreeningShape } from "../matchShapes.ts";
import { type EvidenceRow, evidenceRow, scaleWeights } from "./evidenceGroups.ts";
import { baseModel, type EvidencedScreening } from "./fitWeights.ts";
import { fitLogistic, type LabelledRow, type LogisticModel, oddsOf } from "./logisticFit.ts";
import { splitScores } from "./splitScores.ts";

/** How weights adapt without labels. */
export interface SelfTrainOptions {
  /** The weights the screenings were made with. @defaultValue the shipped weights */
  readonly base?: MatchWeights;
  /** Share of the mutual best pairs taken to be the same product, 0–1. @defaultValue `0.45` */
  readonly share?: number;
  /** Rounds of training. @defaultValue `4` */
  readonly rounds?: number;
}

/** Weights and a threshold learnt without a label. */
export interface SelfTrained {
  /** The `weights` option of a matcher. */
  readonly weights: MatchWeights;
  /** Score that parts the two humps of the best pairs' scores; null when they have but one. */
  readonly threshold: number | null;
  /** Pairs in which each side is the other's best. */
  readonly mutualBest: number;
}

const FEWEST = 20;
const RIDGE = 0.005;
const NEGATIVE_IMPORTANCE = 2;

/**
 * Adapts the weights of a matcher to a pair of sources without labels: pairs in which each side is the other's best and the lead is
 * clear are taken to be the same product, the other candidates of their listings and the weakest such pairs to be different;
 * what is learnt from them chooses again, some rounds long.
 *
 * It presumes that a good part of the listings has a record. On a catalogue in which few do, keep the shipped weights.
 *
 * @param screenings - Screenings made with `minScore: 0` and several candidates each.
 * @param options - Base weights, share of pairs trusted, rounds.
 * @returns Weights and a threshold.
 * @throws A {@link errors!SafepactError} with code `MISSING_DATA` with fewer than 20 mutual best pairs, and `INVALID_OPTION` for a share
 * outside 0–1.
 *
 * @example
 * ```ts
 * import { selfTrain } from "safepact/match";
 *
 * const screenings = Array.from({ length: 60 }, (_, index) => ({
 *   listingId: `L${index}`,
 *   matches: [
 *     { hazardId: `H${index}`, evidence: [{ code: "title-similar" as const, weight: index < 40 ? 9 : 2 }] },
 *     { hazardId: `H${(index + 1) % 60}`, evidence: [{ code: "title-similar" as const, weight: 1 }] },
 *   ],
 * }));
 * selfTrain(screenings).mutualBest; // => 60
 * ```
 */
export function selfTrain(
  screenings: readonly EvidencedScreening[],
  options: SelfTrainOptions = {},
): SelfTrained {
  checkGiven(
    { screenings, options },
    {
      screenings: [evidencedScreeningShape],
      options: { base: "object?", share: "any?", rounds: "any?" },
    },
  );
  const { base = defaultWeights, share = 0.45, rounds = 4 } = options;
  checkOptions({ share, rounds });
  const rows = screenings.map(({ listingId, matches }) =>
    matches.map((match) => evidenceRow(listingId, match)),
  );
  let model = baseModel(base);
  let best = mutualBest(rows, model);
  if (best.length < FEWEST) {
    throw new SafepactError(
      "MISSING_DATA",
      `${best.length} mutual best pairs are too few to learn from.`,
      {
        hint: `Screen more listings, until there are at least ${FEWEST}.`,
      },
    );
  }
  for (let round = 0; round < rounds; round++) {
    const training = trainingRows(rows, best, { share, lead: round === 0 ? 0.5 : 0 });
    model = fitLogistic(training, { ...model, prior: base.prior }, RIDGE);
    best = mutualBest(rows, model);
  }
  const cut = splitScores(best.map(({ odds }) => odds));
  return {
    weights: scaleWeights(base, model.factors, model.prior),
    threshold: cut === undefined ? null : 1 / (1 + Math.exp(-cut)),
    mutualBest: best.length,
  };
}

interface BestPair {
  readonly row: EvidenceRow;
  readonly odds: number;
  /** Log-odds of the next candidate of the listing. */
  readonly next: number;
}

function mutualBest(
  rows: readonly (readonly EvidenceRow[])[],
  model: LogisticModel,
): readonly BestPair[] {
  const bestOfHazard = new Map<string, number>();
  const firsts: BestPair[] = [];
  for (const candidates of rows) {
    const scored = candidates
      .map((row) => ({ row, odds: oddsOf(row, model) }))
      .sort((left, right) => right.odds - left.odds);
    for (const { row, odds } of scored) {
      const known = bestOfHazard.get(row.hazardId) ?? Number.NEGATIVE_INFINITY;
      if (odds > known) bestOfHazard.set(row.hazardId, odds);
    }
    const [first, second] = scored;
    if (first) firsts.push({ ...first, next: second?.odds ?? model.prior });
  }
  return firsts.filter(({ row, odds }) => bestOfHazard.get(row.hazardId) === odds);
}

function trainingRows(
  rows: readonly (readonly EvidenceRow[])[],
  best: readonly BestPair[],
  { share, lead }: { readonly share: number; readonly lead: number },
): readonly LabelledRow[] {
  const sorted = best.toSorted(
    (left, right) => right.odds - lead * right.next - (left.odds - lead * left.next),
  );
  const positives = sorted.slice(0, Math.ceil(share * sorted.length)).map(({ row }) => row);
  const weakest = sorted.slice(Math.floor(Math.min(0.97, share + 0.35) * sorted.length));
  const trusted = new Set(positives);
  const listings = new Set(positives.map(({ listingId }) => listingId));
  const others = rows.flat().filter((row) => listings.has(row.listingId) && !trusted.has(row));
  const negatives = [...others, ...weakest.map(({ row }) => row)];
  return [
    ...positives.map((row) => ({ row, same: true, importance: 1 / positives.length })),
    ...negatives.map((row) => ({
      row,
      same: false,
      importance: NEGATIVE_IMPORTANCE / negatives.length,
    })),
  ];
}
