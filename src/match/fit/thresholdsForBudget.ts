import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { MatchThresholds } from "../contract/matcherOptions.ts";
import type { Match, Screening } from "../contract/screening.ts";
import { type Proportion, proportion } from "../evaluate/proportion.ts";
import { severalOf } from "../evaluate/severalOf.ts";

/** How many listings people can look at. */
export interface ReviewBudget {
  /** Reviews a million listings. */
  readonly reviewBudget: number;
}

/** Thresholds that keep to a budget, with what they give on the sample. */
export interface BudgetThresholds {
  /** The `thresholds` option of a matcher. */
  readonly thresholds: MatchThresholds;
  /** Listings of the sample that are a review with them. */
  readonly reviews: Proportion;
}

/** What is read of a screening. */
export type BudgetScreening = Pick<Screening, "outcome" | "reasons"> & {
  /** Its candidates. */
  readonly matches: readonly Pick<Match, "score" | "reasons">[];
};

const MILLION = 1_000_000;
// Scores are told apart down to this.
const STEP = 1e-6;

/**
 * Chooses the score from which a pair goes to a person so that no more listings do than people can look at: from a sample of the
 * caller's own listings, since catalogues differ in how much they hold that is like what was recalled. No label is needed.
 *
 * @param screenings - Screenings of listings drawn at random, made with `minScore: 0`.
 * @param budget - Reviews a million listings.
 * @returns Thresholds, and the share of the sample that is a review with them, with its 95 % interval.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a budget that is no number above zero, and `MISSING_DATA` when the sample
 * is too small for a single review, or when what identifiers send to people is over the budget by itself.
 *
 * @example
 * ```ts
 * import { type BudgetScreening, thresholdsForBudget } from "safepact/match";
 *
 * const screenings = Array.from({ length: 4000 }, (_, index): BudgetScreening => ({
 *   outcome: "none-found",
 *   reasons: ["below-threshold"],
 *   matches: [{ score: index / 10_000, reasons: ["below-threshold"] }],
 * }));
 * const { thresholds, reviews } = thresholdsForBudget(screenings, { reviewBudget: 500 });
 * reviews.numerator; // => 2
 * thresholds.review > 0.3997 && thresholds.review <= 0.3998; // => true
 * ```
 */
export function thresholdsForBudget(
  screenings: readonly BudgetScreening[],
  budget: ReviewBudget,
): BudgetThresholds {
  checkGiven(
    { screenings, budget },
    {
      screenings: [{ outcome: "text", reasons: "list", matches: "list" }],
      budget: { reviewBudget: "number" },
    },
  );
  const { reviewBudget } = budget;
  if (!(reviewBudget > 0 && reviewBudget <= MILLION)) {
    throw new SafepactError("INVALID_OPTION", `A review budget cannot be ${reviewBudget}.`, {
      hint: "Give reviews a million listings, above zero: 500.",
    });
  }
  const allowed = Math.floor((reviewBudget * screenings.length) / MILLION);
  if (allowed < 1) {
    throw new SafepactError(
      "MISSING_DATA",
      `${screenings.length} listings are too few to tell ${reviewBudget} reviews a million.`,
      { hint: `Screen at least ${Math.ceil(MILLION / reviewBudget)} listings drawn at random.` },
    );
  }
  const others = screenings.filter(({ outcome }) => outcome !== "match");
  const fixed = others.filter(isReviewAnyway).length;
  if (fixed > allowed) {
    throw new SafepactError(
      "MISSING_DATA",
      `Identifiers alone send ${fixed} of ${screenings.length} listings to people, more than the budget.`,
      {
        hint: "No threshold changes that: allow more reviews, or look at what these listings carry.",
      },
    );
  }
  const scores = others
    .filter((screening) => !isReviewAnyway(screening))
    .map(bestScore)
    .sort((one, other) => other - one);
  const first = scores[allowed - fixed];
  const review = first === undefined ? 0 : Math.min(1, first + STEP);
  const above = scores.filter((score) => score >= review).length;
  return {
    thresholds: { review, reviewSerious: review },
    reviews: proportion(fixed + above, screenings.length),
  };
}

// By an identifier, whatever its score.
function isReviewAnyway({ outcome, reasons }: BudgetScreening): boolean {
  return (
    outcome === "review" &&
    !reasons.includes("similar-product") &&
    !reasons.includes("one-of-several")
  );
}

// That any of the records that fit about as well is the product's decides, as it does in a screening.
function bestScore({ matches }: BudgetScreening): number {
  const odds = matches
    .filter(({ score, reasons }) => score > 0 && !reasons.includes("record-retracted"))
    .map(({ score }) => ({ odds: Math.log(score / (1 - score)) }))
    .sort((one, other) => other.odds - one.odds);
  return odds.length === 0 ? 0 : severalOf(odds).score;
}
