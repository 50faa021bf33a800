import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { defaultWeights, type MatchWeights } from "../contract/weights.ts";
import { pairLabelShape } from "../evaluate/labelShapes.ts";
import { type PairLabel, pairKey } from "../evaluate/labels.ts";
import { evidencedScreeningShape } from "../matchShapes.ts";
import {
  type EvidenceSource,
  evidenceGroups,
  evidenceRow,
  scaleWeights,
} from "./evidenceGroups.ts";
import { fitLogistic, type LabelledRow, type LogisticModel, logLoss } from "./logisticFit.ts";

/** What fitting reads of a screening: a screening of a matcher, or the like from a file. */
export interface EvidencedScreening {
  /** The listing. */
  readonly listingId: string;
  /** Candidates with their evidence, best first. */
  readonly matches: readonly EvidenceSource[];
}

/** How weights are fitted. */
export interface FitOptions {
  /** The weights the screenings were made with. @defaultValue the shipped weights */
  readonly base?: MatchWeights;
  /**
   * What a candidate without a label is: "different" when the labels name every pair that is the same, "ignore" when they are a
   * sample, such as the judgements of a review desk.
   *
   * @defaultValue `"different"`
   */
  readonly unlabelled?: "different" | "ignore";
  /** Penalty on leaving the base weights; higher changes less. @defaultValue `0.005` */
  readonly ridge?: number;
}

/** Weights fitted to labels. */
export interface FittedWeights {
  /** The `weights` option of a matcher. */
  readonly weights: MatchWeights;
  /** Candidates learnt from. */
  readonly pairs: number;
  /** Those of them that are the same product. */
  readonly same: number;
  /** Mean negative log-likelihood of the answers with the base weights. */
  readonly lossBefore: number;
  /** The same with the fitted weights. */
  readonly lossAfter: number;
}

const FEWEST = 20;

/**
 * Fits the weights of a matcher to pairs whose answer is known, by a logistic regression over the evidence of screenings. A weight may
 * grow or shrink to zero, never change sides; weights of identifiers stay. Few labels move little.
 *
 * @param screenings - Screenings made with `minScore: 0`, so that wrong candidates are among them.
 * @param labels - Pairs known to be the same, or judgements of people.
 * @param options - Base weights, meaning of unlabelled pairs, penalty.
 * @returns Weights for `createMatcher`, with the loss before and after.
 * @throws A {@link errors!SafepactError} with code `MISSING_DATA` with fewer than 20 labelled candidates or answers of one kind only.
 *
 * @example
 * ```ts
 * import { fitWeights } from "safepact/match";
 *
 * const screenings = Array.from({ length: 40 }, (_, index) => ({
 *   listingId: `L${index}`,
 *   matches: [
 *     { hazardId: `H${index}`, evidence: [{ code: "title-similar" as const, weight: index % 2 ? 5 : 2 }] },
 *   ],
 * }));
 * const labels = screenings.filter((_, index) => index % 2).map(({ listingId }) => ({ hazardId: listingId.replace("L", "H"), listingId }));
 * const fitted = fitWeights(screenings, labels);
 * fitted.same; // => 20
 * fitted.lossAfter < fitted.lossBefore; // => true
 * ```
 */
export function fitWeights(
  screenings: readonly EvidencedScreening[],
  labels: readonly PairLabel[],
  options: FitOptions = {},
): FittedWeights {
  checkGiven(
    { screenings, labels, options },
    {
      screenings: [evidencedScreeningShape],
      labels: [pairLabelShape],
      options: { base: "object?", unlabelled: "any?", ridge: "any?" },
    },
  );
  const { base = defaultWeights, unlabelled = "different", ridge = 0.005 } = options;
  checkOptions({ unlabelled, ridge });
  const rows = labelledRows(screenings, labels, unlabelled);
  const same = rows.filter((row) => row.same).length;
  if (rows.length < FEWEST || same === 0 || same === rows.length) {
    throw new SafepactError(
      "MISSING_DATA",
      `${rows.length} labelled candidates, ${same} of them the same product, are too few to fit.`,
      { hint: `Give at least ${FEWEST}, with answers of both kinds.` },
    );
  }
  const before = baseModel(base);
  const after = fitLogistic(rows, before, ridge);
  return {
    weights: scaleWeights(base, after.factors, after.prior),
    pairs: rows.length,
    same,
    lossBefore: logLoss(rows, before),
    lossAfter: logLoss(rows, after),
  };
}

/** The model that changes nothing. @internal */
export function baseModel(base: MatchWeights): LogisticModel {
  return { factors: evidenceGroups.map(() => 1), prior: base.prior };
}

function labelledRows(
  screenings: readonly EvidencedScreening[],
  labels: readonly PairLabel[],
  unlabelled: "different" | "ignore",
): readonly LabelledRow[] {
  const verdicts = new Map(
    labels.map(({ hazardId, listingId, verdict = "same" }) => [
      pairKey(hazardId, listingId),
      verdict,
    ]),
  );
  const rest = unlabelled === "different" ? "different" : "unsure";
  return screenings.flatMap(({ listingId, matches }) =>
    matches.flatMap((match) => {
      const verdict = verdicts.get(pairKey(match.hazardId, listingId)) ?? rest;
      if (verdict === "unsure") return [];
      return [{ row: evidenceRow(listingId, match), same: verdict === "same", importance: 1 }];
    }),
  );
}
