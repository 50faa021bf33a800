import { TERM } from "../contract/evidenceTable.ts";
import { comesBefore } from "../index/indexParts.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import type { Candidate } from "../score/gatherPool.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { round } from "../score/terms.ts";
import { strengthOf } from "./judgeCandidate.ts";
import { pairOf, type Refinement, refineCandidate } from "./refineCandidate.ts";

const STEP = 0.5;
/** How far ahead or behind counts at most. @internal */
export const MOST_GAP = 2;

/** Candidates in their order. @internal */
export interface Ranked {
  /** Best first, one per record. */
  readonly candidates: readonly Candidate[];
  /** What was read from their records so far. */
  readonly refined: ReadonlyMap<Candidate, Refinement>;
}

/**
 * Settles log-odds and order: codes are weighed, one product of a record is kept, and when a record is named by a code,
 * the others stand behind it.
 *
 * @internal
 */
export function rankPool(
  state: MatcherState,
  facts: ListingFacts,
  pool: readonly Candidate[],
): Ranked {
  const refined = new Map<Candidate, Refinement>();
  const named: Candidate[] = [];
  for (const candidate of pool) {
    if (!candidate.byCode) continue;
    const refinement = refineCandidate(state, facts, candidate, () => pairOf(state, candidate));
    refined.set(candidate, refinement);
    const { codes } = refinement;
    if (codes?.gtin !== undefined || codes?.marketplaceId !== undefined) named.push(candidate);
  }
  const best = onePerRecord(pool, named);
  if (named.length > 0) putBehind(state, best, named);
  else putBehindClosest(state, best);
  best.sort(
    (a, b) =>
      b.odds - a.odds ||
      strengthOf(state.terms, b) - strengthOf(state.terms, a) ||
      (comesBefore(state.parts, a.entry, b.entry) ? -1 : 1),
  );
  return { candidates: best, refined };
}

// Pools are short: looking back is quicker than a map, and a bit says that there is nothing to look for.
function onePerRecord(pool: readonly Candidate[], named: readonly Candidate[]): Candidate[] {
  const best: Candidate[] = [];
  let bits = 0;
  for (const candidate of pool) {
    const bit = 1 << (candidate.record & 31);
    let at = (bits & bit) === 0 ? -1 : best.length - 1;
    bits |= bit;
    while (at >= 0 && best[at]?.record !== candidate.record) at--;
    const known = best[at];
    if (known === undefined) best.push(candidate);
    else if (isNearer(candidate, known, named)) best[at] = candidate;
  }
  return best;
}

// A product named by a code is the record's product, whatever the words of another say.
function isNearer(one: Candidate, other: Candidate, named: readonly Candidate[]): boolean {
  if (named.length > 0) {
    const left = named.includes(one);
    if (left !== named.includes(other)) return left;
  }
  return one.odds > other.odds || (one.odds === other.odds && one.entry < other.entry);
}

// A little: two alerts can be about one product, and then both stay in sight.
function putBehindClosest(state: MatcherState, best: readonly Candidate[]): void {
  const { weights, terms } = state;
  let top = Number.NEGATIVE_INFINITY;
  // Without another record the next is one of which nothing is known.
  let next = weights.prior;
  for (const { odds } of best) {
    if (odds > top) {
      next = Math.max(next, top);
      top = odds;
    } else next = Math.max(next, odds);
  }
  for (const candidate of best) {
    const gap = Math.min(MOST_GAP, top - candidate.odds);
    const lead = Math.min(MOST_GAP, Math.max(0, top - next));
    const behind = round(gap > 0 ? weights.closerRecord * gap : weights.clearLead * lead);
    terms[candidate.base + TERM.behind] = behind;
    candidate.odds = round(candidate.odds + behind);
  }
}

function putBehind(
  state: MatcherState,
  best: readonly Candidate[],
  named: readonly Candidate[],
): void {
  const least = Math.min(...named.map(({ odds }) => odds));
  for (const candidate of best) {
    if (named.includes(candidate) || candidate.odds < least - STEP) continue;
    const behind = round(least - STEP - candidate.odds);
    state.terms[candidate.base + TERM.behind] = behind;
    candidate.odds = round(candidate.odds + behind);
  }
}
