import type { Listing } from "../model/listing.ts";
import { describeMatch } from "./describeMatch.ts";
import { excludedRecords } from "./excludedRecords.ts";
import { listDoubt } from "./listDoubt.ts";
import { readListing } from "./listingFacts.ts";
import type { ScreenOptions } from "./matcherOptions.ts";
import type { MatcherState } from "./matcherState.ts";
import { gatherPool } from "./pool.ts";
import { type Refined, refineCandidate } from "./refine.ts";
import type { Screening, ScreeningOutcome, ScreeningReason } from "./screening.ts";
import { settleRanks } from "./settleRanks.ts";

const DEFAULT_LIMIT = 5;
const SPARE = 4;

/** Screens one listing. @internal */
export function screenListing(
  state: MatcherState,
  listing: Listing,
  options: ScreenOptions = {},
): Screening {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const minScore =
    options.minScore ?? Math.min(state.thresholds.review, state.thresholds.reviewSerious);
  const facts = readListing(listing);
  const excluded = excludedRecords(state, listing, options.judgements ?? []);
  const pool = gatherPool(state, facts, excluded);
  const refined: Refined[] = pool
    .slice(0, Math.max(8, limit + SPARE))
    .map((candidate) => refineCandidate(state, facts, candidate));
  settleRanks(refined, state);
  const kept = refined.filter(({ score }) => score >= minScore).slice(0, limit);
  const matches = kept.map((each) => describeMatch(state, facts, each));
  const doubt = listDoubt(state, options) ?? (facts.usable ? undefined : "unusable-listing");
  return {
    listingId: listing.id,
    platform: listing.platform,
    ...conclude(doubt, refined, excluded.reasons),
    matches,
    list: state.list,
    algorithm: state.algorithm,
  };
}

// The outcome follows the best pair, even when the caller asked to see fewer.
function conclude(
  doubt: ScreeningReason | undefined,
  refined: readonly Refined[],
  excluded: readonly ScreeningReason[],
): { readonly outcome: ScreeningOutcome; readonly reasons: readonly ScreeningReason[] } {
  const decisive =
    refined.find(({ verdict }) => verdict.outcome === "match") ??
    refined.find(({ verdict }) => verdict.outcome === "review");
  if (doubt !== undefined && !(doubt === "unusable-listing" && decisive !== undefined)) {
    return { outcome: "unverifiable", reasons: [doubt] };
  }
  if (decisive !== undefined) return decisive.verdict;
  const [best] = refined;
  const reasons: ScreeningReason[] =
    best === undefined ? ["no-candidate"] : [...best.verdict.reasons];
  return { outcome: "none-found", reasons: [...new Set([...reasons, ...excluded])] };
}
