import type { Judgement } from "../../model/judgement.ts";
import type { Listing } from "../../model/listing.ts";
import { platformKey } from "../identify/platformKey.ts";

type ByPair = ReadonlyMap<string, ReadonlyMap<string, readonly Judgement[]>>;

// One list serves a whole sweep; it is sorted into pairs once.
const sorted = new WeakMap<readonly Judgement[], ByPair>();
const none: ReadonlyMap<string, readonly Judgement[]> = new Map();

/**
 * The decision that counts for a listing and a record: the latest of those made about them on the listing's platform. One that does
 * not say on which platform it was made counts as made here, so that a later "same" is never overlooked; whether it stands is another
 * question.
 *
 * @internal
 */
export function latestJudgement(
  judgements: readonly Judgement[],
  listing: Listing,
  hazardId: string,
): Judgement | undefined {
  let latest: Judgement | undefined;
  for (const judgement of judgedOf(judgements, listing.id).get(hazardId) ?? []) {
    const { platform, at } = judgement;
    if (platform !== undefined && platformKey(platform) !== platformKey(listing.platform)) continue;
    if (latest === undefined || Date.parse(at) >= Date.parse(latest.at)) latest = judgement;
  }
  return latest;
}

/** The decisions about listings with one id, by record. @internal */
export function judgedOf(
  judgements: readonly Judgement[],
  listingId: string,
): ReadonlyMap<string, readonly Judgement[]> {
  let pairs = sorted.get(judgements);
  if (pairs === undefined) {
    pairs = sortPairs(judgements);
    sorted.set(judgements, pairs);
  }
  return pairs.get(listingId) ?? none;
}

function sortPairs(judgements: readonly Judgement[]): ByPair {
  const pairs = new Map<string, Map<string, Judgement[]>>();
  for (const judgement of judgements) {
    const { listingId, hazardId } = judgement;
    const byRecord = pairs.get(listingId) ?? new Map<string, Judgement[]>();
    byRecord.set(hazardId, [...(byRecord.get(hazardId) ?? []), judgement]);
    pairs.set(listingId, byRecord);
  }
  return pairs;
}
