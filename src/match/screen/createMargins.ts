import { checkGiven, type ShapeOf } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { Match, MatchEvidence, Screening } from "../contract/screening.ts";
import { defaultWeights } from "../contract/weights.ts";
import { matchShape } from "../matchShapes.ts";
import { logistic, logit, round } from "../score/terms.ts";

/** What margins read and change of a screening. */
export type MarginedScreening = Pick<Screening, "listingId" | "platform" | "matches">;

const marginedShape = {
  listingId: "text",
  platform: "text",
  matches: [matchShape],
} as const satisfies ShapeOf<MarginedScreening>;

/** How margins are weighed. */
export interface MarginOptions {
  /** Log-odds a unit of margin, of which four count at most. @defaultValue `0.5`, the shipped `recordMargin` */
  readonly weight?: number;
}

/** The margins of a sweep: first it takes note of every screening, then it weighs each. */
export interface RecordMargins {
  /** Takes note of a screening. */
  readonly note: (screening: MarginedScreening) => void;
  /** Gives a screening with margins as evidence, its matches ranked anew; outcomes stay. */
  readonly weigh: <Row extends MarginedScreening>(screening: Row) => Row;
}

interface Nearest {
  /** Log-odds of the listing that is nearest to the record. */
  readonly odds: number;
  readonly listing: string;
  /** Log-odds of the next. */
  readonly next: number;
}

const MOST = 4;
// Log-odds of one in a thousand: what a score is where nothing is known of a listing.
const UNDECIDED = logit(0.001);
// A score of 1 has no logarithm of its odds.
const SURE = 36;

/**
 * Weighs, once a sweep is whole, how far each listing is ahead of the other listings of a record or behind them: most listings have one true
 * record, and most records few offers, so of a listing's candidates the one that no other listing comes as near to is more often right. Of equal
 * offers none gains or loses, and a margin counts in as far as the nearer of both is likely to offer the product at all. Two numbers are held for each record.
 *
 * Order and score change; outcomes do not, because what a person sees must not depend on what others sell.
 *
 * @param options - The weight.
 * @returns No margins yet.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a weight below zero or none at all.
 *
 * @example
 * ```ts
 * import { createMargins } from "safepact/match";
 *
 * const match = (hazardId: string, score: number) =>
 *   ({ hazardId, score, line: "1", outcome: "review", reasons: [], strength: 1, scope: "unknown", territory: "unknown", prior: 0, evidence: [] }) as const;
 * const screenings = [
 *   { listingId: "L1", platform: "shop", matches: [match("kr:1", 0.9)] },
 *   { listingId: "L2", platform: "shop", matches: [match("kr:1", 0.6), match("kr:2", 0.5)] },
 * ];
 * const margins = createMargins();
 * for (const screening of screenings) margins.note(screening);
 * screenings.map((screening) => margins.weigh(screening).matches[0]?.hazardId); // => ["kr:1", "kr:2"]
 * ```
 */
export function createMargins(options: MarginOptions = {}): RecordMargins {
  checkGiven({ options }, { options: { weight: "any?" } });
  const { weight = defaultWeights.recordMargin } = options;
  checkOptions({ weight });
  const nearest = new Map<string, Nearest>();
  return {
    note(screening) {
      checkGiven({ screening }, { screening: marginedShape });
      const listing = keyOf(screening);
      for (const match of screening.matches) {
        const odds = oddsOf(match);
        const known = nearest.get(match.hazardId);
        if (known === undefined || odds > known.odds) {
          nearest.set(match.hazardId, { odds, listing, next: known?.odds ?? match.prior });
        } else if (odds > known.next) nearest.set(match.hazardId, { ...known, next: odds });
      }
    },
    weigh(screening) {
      const given: MarginedScreening = screening;
      checkGiven({ screening: given }, { screening: marginedShape });
      const listing = keyOf(given);
      const matches = screening.matches.map((match) => {
        const known = nearest.get(match.hazardId);
        if (known === undefined) return match;
        const other = known.listing === listing ? known.next : known.odds;
        const odds = oddsOf(match);
        const margin = Math.max(-MOST, Math.min(MOST, odds - other));
        // Listings that are most likely none of a record's do not compete for it.
        const share = logistic(Math.max(odds, other) - UNDECIDED);
        return withMargin(match, round(weight * share * margin));
      });
      matches.sort((one, other) => other.score - one.score || other.strength - one.strength);
      return { ...screening, matches };
    },
  };
}

function keyOf({ platform, listingId }: MarginedScreening): string {
  return `${platform}\t${listingId}`;
}

function oddsOf({ score, prior, evidence }: Match): number {
  if (evidence.length === 0) return Math.max(-SURE, Math.min(SURE, logit(score)));
  return round(evidence.reduce((sum, { weight }) => sum + weight, prior));
}

function withMargin(match: Match, weight: number): Match {
  if (weight === 0) return match;
  const margin: MatchEvidence = {
    kind: "rank",
    code: weight > 0 ? "clear-of-other-listings" : "behind-a-closer-listing",
    params: {},
    listingValue: "",
    hazardValue: "",
    weight,
  };
  const evidence = match.evidence.length === 0 ? [] : [...match.evidence, margin].sort(byWeight);
  return { ...match, score: logistic(round(oddsOf(match) + weight)), evidence };
}

function byWeight(one: MatchEvidence, other: MatchEvidence): number {
  return Math.abs(other.weight) - Math.abs(one.weight);
}
