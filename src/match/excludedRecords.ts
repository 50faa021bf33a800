import type { Judgement } from "../model/judgement.ts";
import type { Listing } from "../model/listing.ts";
import { hazardHash } from "./hazardHash.ts";
import { listingHash } from "./listingHash.ts";
import type { MatcherState } from "./matcherState.ts";
import type { ScreeningReason } from "./screening.ts";

/** Which records are out of the question for a listing, and why. @internal */
export interface Excluded {
  /** Tells whether the record at a place is out. */
  readonly records: ReadonlySet<string>;
  /** Whether every record is out. */
  readonly all: boolean;
  /** Why. */
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
  const records = new Set<string>();
  const reasons = new Set<ScreeningReason>();
  let all = false;
  const decided = latest(judgements.filter(({ listingId }) => listingId === listing.id));
  let ownHash: string | undefined;
  for (const judgement of decided) {
    if (judgement.verdict !== "different") continue;
    if (judgement.listingHash !== undefined) {
      ownHash ??= listingHash(listing);
      if (judgement.listingHash !== ownHash) continue;
    }
    if (judgement.hazardHash !== undefined) {
      const record = state.records.byId(judgement.hazardId);
      if (record === undefined || judgement.hazardHash !== hazardHash(record)) continue;
    }
    records.add(judgement.hazardId);
    reasons.add("judged-different");
  }
  for (const pair of allow) {
    if (pair.listingId !== undefined && pair.listingId !== listing.id) continue;
    if (pair.sellerId !== undefined && pair.sellerId !== listing.sellerId) continue;
    if (pair.hazardId === undefined) all = true;
    else records.add(pair.hazardId);
    reasons.add("allowed-by-caller");
  }
  return { records, all, reasons: [...reasons] };
}

// A later decision on the same pair replaces an earlier one.
function latest(judgements: readonly Judgement[]): Judgement[] {
  const byRecord = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const known = byRecord.get(judgement.hazardId);
    if (known === undefined || Date.parse(judgement.at) >= Date.parse(known.at)) {
      byRecord.set(judgement.hazardId, judgement);
    }
  }
  return [...byRecord.values()];
}
