import type { Judgement } from "../../model/judgement.ts";
import type { Listing } from "../../model/listing.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { judgedOf } from "../judged/latestJudgement.ts";
import { pairExclusion } from "../judged/pairExclusion.ts";
import type { MatcherState } from "../score/matcherState.ts";

/** Which records are out of the question for a listing, and why. @internal */
export interface Excluded {
  /** Ids of records that are out. */
  readonly records: ReadonlySet<string>;
  /** Whether every record is out. */
  readonly all: boolean;
  /** Why, and why a decision does not count. */
  readonly reasons: readonly ScreeningReason[];
}

const nothing: Excluded = { records: new Set(), all: false, reasons: [] };

/** Looks up judged and allowed pairs before anything is ranked. @internal */
export function excludedRecords(
  state: MatcherState,
  listing: Listing,
  judgements: readonly Judgement[],
): Excluded {
  const { allow = [] } = state.options;
  if (judgements.length === 0 && allow.length === 0) return nothing;
  const cleared = allow.filter(
    ({ listingId, sellerId }) =>
      (listingId ?? listing.id) === listing.id &&
      (sellerId ?? listing.sellerId) === listing.sellerId,
  );
  const judged = judgedOf(judgements, listing.id);
  if (judged.size === 0 && cleared.length === 0) return nothing;
  if (cleared.some(({ hazardId }) => hazardId === undefined)) {
    return { records: new Set(), all: true, reasons: ["allowed-by-caller"] };
  }
  const records = new Set<string>();
  const reasons = new Set<ScreeningReason>();
  for (const id of new Set([
    ...judged.keys(),
    ...cleared.flatMap(({ hazardId = "" }) => hazardId),
  ])) {
    const place = state.records.placeOf(id);
    if (place < 0) continue;
    const record = state.records.at(place);
    const exclusion = pairExclusion({ judgements, allow: cleared }, listing, record);
    if (exclusion === undefined) continue;
    if (exclusion.isOut) records.add(id);
    reasons.add(exclusion.reason);
  }
  return { records, all: false, reasons: [...reasons] };
}
