import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Listing } from "../../model/listing.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { hazardHash } from "./hazardHash.ts";
import { latestJudgement } from "./latestJudgement.ts";
import { listingHash } from "./listingHash.ts";

/** What was decided about pairs before they are compared. @internal */
export interface Rulings {
  /** Decisions of people. */
  readonly judgements: readonly Judgement[];
  /** Pairs cleared by the caller. */
  readonly allow: NonNullable<MatcherOptions["allow"]>;
}

/** What was decided about one pair. @internal */
export interface Exclusion {
  /** Whether the pair is out of the question. */
  readonly isOut: boolean;
  /** Why, or why a decision does not count. */
  readonly reason: ScreeningReason;
}

/**
 * Tells whether a listing and a record were judged or cleared before, for a screening and for a search of a catalogue alike. The latest
 * decision on the pair counts, on the listing's own platform and as long as neither side has changed; one that does not say what it
 * judged hides nothing.
 *
 * @internal
 */
export function pairExclusion(
  { judgements, allow }: Rulings,
  listing: Listing,
  record: HazardRecord,
): Exclusion | undefined {
  if (allow.some((pair) => isAllowed(pair, listing, record.id))) {
    return { isOut: true, reason: "allowed-by-caller" };
  }
  const latest = latestJudgement(judgements, listing, record.id);
  if (latest?.verdict !== "different") return undefined;
  const { platform, listingHash: listed, hazardHash: recorded } = latest;
  if (platform === undefined || listed === undefined || recorded === undefined) {
    return { isOut: false, reason: "judgement-incomplete" };
  }
  const stands = listed === listingHash(listing) && recorded === hazardHash(record);
  return stands ? { isOut: true, reason: "judged-different" } : undefined;
}

function isAllowed(pair: Rulings["allow"][number], listing: Listing, hazardId: string): boolean {
  return (
    (pair.listingId ?? listing.id) === listing.id &&
    (pair.sellerId ?? listing.sellerId) === listing.sellerId &&
    (pair.hazardId ?? hazardId) === hazardId
  );
}
