import type { Matcher } from "../../match/index.ts";
import { isUsable } from "../../match/normalise/listingFacts.ts";
import type { Listing } from "../../model/index.ts";
import type { PlannedSince, SweepPlan, SweepScreening } from "../plan/sweepPlan.ts";
import { anyListing } from "./anyListing.ts";
import { type EarlierAnswer, type EarlierRows, earlierAnswer } from "./earlierRows.ts";

/** Gives the row of a listing that is carried over from an earlier sweep, or nothing when it has to be screened anew. */
export type CarryRow = (
  listing: Listing,
  revision: string,
) => (EarlierAnswer & { readonly matches: readonly [] }) | undefined;

/**
 * Says of which listings the row of the earlier sweep is carried over: of those that are as they were, that nothing was found for, that nobody
 * has judged, and that no added or changed record can come up for. Every other listing is screened against the whole list. So rows that name a
 * record are all of the new list, and only "none found" is carried.
 */
export function carryRows(plan: SweepPlan, matcher: Matcher, rows: EarlierRows): CarryRow {
  const { since, screening } = plan;
  if (since === undefined || isDoubted(matcher)) return () => undefined;
  const isTouched = touchedIn(matcher, since);
  const { minScore, judgements = [] } = screening;
  const judged = new Set(judgements.map(({ listingId }) => listingId));
  const options = minScore === undefined ? {} : { minScore };
  return (listing, revision) => {
    if (judged.has(listing.id)) return undefined;
    const answer = earlierAnswer(rows, revision) ?? unwritten(listing, since, screening);
    if (answer === undefined || answer === "anew" || isTouched(listing, options)) return undefined;
    return { ...answer, matches: [] };
  };
}

/** What was said of a listing whose row was counted only. Its reasons are not known, and not written either. */
function unwritten(
  listing: Listing,
  { sameListings }: PlannedSince,
  { only }: SweepScreening,
): EarlierAnswer | undefined {
  if (only === undefined || !sameListings) return undefined;
  const outcome = isUsable(listing) ? "none-found" : "unverifiable";
  return only.includes(outcome) ? undefined : { outcome, reasons: [] };
}

/** Whether the list is empty, or too old to say anything from. */
function isDoubted(matcher: Matcher): boolean {
  return matcher.screen(anyListing).outcome === "unverifiable";
}

// For all chunks of a plan: it is asked of each.
const told = new WeakMap<
  Matcher,
  { readonly since: PlannedSince; readonly isTouched: ReturnType<Matcher["touchedBy"]> }
>();

function touchedIn(matcher: Matcher, since: PlannedSince): ReturnType<Matcher["touchedBy"]> {
  const known = told.get(matcher);
  if (known?.since === since) return known.isTouched;
  const isTouched = matcher.touchedBy([...since.added, ...since.changed]);
  told.set(matcher, { since, isTouched });
  return isTouched;
}
