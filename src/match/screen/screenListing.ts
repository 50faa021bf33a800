import { checkGiven } from "../../model/checkGiven.ts";
import type { Listing } from "../../model/listing.ts";
import { listingShape } from "../../model/modelShapes.ts";
import { checkScreenOptions } from "../contract/checkOptions.ts";
import type { ScreenOptions } from "../contract/matcherOptions.ts";
import type { Screening, ScreeningOutcome, ScreeningReason } from "../contract/screening.ts";
import { type Judged, judgeCandidate } from "../decide/judgeCandidate.ts";
import { rankPool } from "../decide/rankPool.ts";
import { pairOf, refineCandidate } from "../decide/refineCandidate.ts";
import { type Several, severalOf } from "../evaluate/severalOf.ts";
import { describeMatch } from "../explain/describeMatch.ts";
import { standingAt } from "../index/standing.ts";
import { screenOptionsShape } from "../matchShapes.ts";
import { type Candidate, gatherPool } from "../score/gatherPool.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { logistic, logit } from "../score/terms.ts";
import { type Excluded, excludedRecords } from "./excludedRecords.ts";
import { groupMatches } from "./groupMatches.ts";
import { listDoubt } from "./listDoubt.ts";
import { readAgainst } from "./readAgainst.ts";

const DEFAULT_LIMIT = 10;
// More products of one record than are shown can stand in front.
const FEWEST = 16;
const asked = { listing: listingShape, options: screenOptionsShape } as const;

/** Screens one listing. @internal */
export function screenListing(
  state: MatcherState,
  listing: Listing,
  options: ScreenOptions = {},
  meaning?: Float32Array,
): Screening {
  checkGiven({ listing, options }, asked);
  const { review, reviewSerious } = state.thresholds;
  checkScreenOptions(options);
  const { limit = DEFAULT_LIMIT, evidence = "all" } = options;
  const minScore = options.minScore ?? Math.min(review, reviewSerious);
  const facts = readAgainst(state, listing);
  const excluded = excludedRecords(state, listing, options.judgements ?? []);
  const isOut = excludes(state, excluded);
  const least = { count: Math.max(limit, FEWEST), odds: logit(Math.min(review, reviewSerious)) };
  const pool = gatherPool(state, { subject: facts, side: "query", isOut, vector: meaning, least });
  const ranked = rankPool(state, facts, pool);
  const several = severalOf(ranked.candidates);
  const judge = (candidate: Candidate): Judged =>
    judgeCandidate(
      state,
      listing,
      ranked.refined.get(candidate) ??
        refineCandidate(state, facts, candidate, () => pairOf(state, candidate)),
      standingAt(state.parts, candidate.entry),
      several,
    );
  const judged = judgeDecisive(state, ranked.candidates, several, judge);
  const isShown = ({ odds }: Candidate): boolean =>
    logistic(odds) >= minScore ||
    (options.minScore === undefined && several.score >= minScore && odds >= several.least);
  // What stays below the asked score is not even judged: its log-odds are settled.
  const matches = ranked.candidates
    .slice(0, limit)
    .filter(isShown)
    .map((candidate, rank) =>
      describeMatch(state, {
        facts,
        judged: judged.get(candidate) ?? judge(candidate),
        hazardId: state.records.idAt(candidate.record),
        side: "query",
        explained: evidence === "all" || (evidence === "first" && rank === 0),
      }),
    );
  const doubt = listDoubt(state, options) ?? (facts.usable ? undefined : "unusable-listing");
  return {
    listingId: listing.id,
    platform: listing.platform,
    ...conclude(doubt, [...judged.values()], { any: ranked.candidates.length > 0, ...excluded }),
    ...groupMatches(state, ranked.candidates, matches),
    list: state.list,
    algorithm: meaning === undefined ? state.algorithm : `${state.algorithm}+semantics`,
  };
}

function excludes(
  { records }: MatcherState,
  { all, records: out }: Excluded,
): ((place: number) => boolean) | undefined {
  if (all) return () => true;
  return out.size === 0 ? undefined : (place) => out.has(records.idAt(place));
}

// Only what may be a match or a review needs judging for the outcome, whatever the caller asked to see; and behind a review
// only what shares a code, because nothing else can be a match.
function judgeDecisive(
  state: MatcherState,
  ranked: readonly Candidate[],
  several: Several,
  judge: (candidate: Candidate) => Judged,
): Map<Candidate, Judged> {
  const threshold = Math.min(state.thresholds.review, state.thresholds.reviewSerious);
  const least = several.score >= threshold ? several.least : logit(threshold);
  const judged = new Map<Candidate, Judged>();
  let settled = false;
  for (const candidate of ranked) {
    if (!candidate.byCode && (settled || candidate.odds < least)) continue;
    const each = judge(candidate);
    judged.set(candidate, each);
    if (each.verdict.outcome !== "none-found") settled = true;
  }
  return judged;
}

function conclude(
  doubt: ScreeningReason | undefined,
  judged: readonly Judged[],
  pool: { readonly any: boolean; readonly reasons: readonly ScreeningReason[] },
): { readonly outcome: ScreeningOutcome; readonly reasons: readonly ScreeningReason[] } {
  const decisive =
    judged.find(({ verdict }) => verdict.outcome === "match") ??
    judged.find(({ verdict }) => verdict.outcome === "review");
  if (doubt !== undefined && !(doubt === "unusable-listing" && decisive !== undefined)) {
    return { outcome: "unverifiable", reasons: [doubt] };
  }
  if (decisive !== undefined) return decisive.verdict;
  const [best] = judged;
  const fallback: ScreeningReason = pool.any ? "below-threshold" : "no-candidate";
  const reasons = best === undefined ? [fallback] : best.verdict.reasons;
  return { outcome: "none-found", reasons: [...new Set([...reasons, ...pool.reasons])] };
}
