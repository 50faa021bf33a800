import type { HazardRecord } from "../../model/index.ts";
import type { ListingHistory } from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import type { BlockedCount } from "../scorecard.ts";
import type { Scope } from "./scope.ts";

/** A listing blocked in the period. @internal */
export interface BlockedListing {
  readonly listing: ListingHistory;
  readonly block: Timed;
}

/** Lists the listings first blocked in the period. @internal */
export function blockedListings({ context, inPeriod }: Scope): BlockedListing[] {
  const blocked: BlockedListing[] = [];
  for (const hazard of context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const block = listing.offSale;
      if (block && inPeriod(block)) blocked.push({ listing, block });
    }
  }
  return blocked;
}

/**
 * Counts blocked listings by what the hazard record rests on, by product group and by cause. What no record says is "unknown".
 *
 * @internal
 */
export function blockedCountsOf(
  blocked: readonly BlockedListing[],
  hazards: Scope["hazards"],
): BlockedCount[] {
  const byRecord = new Map<HazardRecord | undefined, number>();
  for (const { listing } of blocked) {
    const record = hazards?.get(listing.hazardId);
    byRecord.set(record, (byRecord.get(record) ?? 0) + 1);
  }
  const counts = new Map<string, BlockedCount>();
  for (const [record, count] of byRecord) {
    const kind = kindOf(record);
    const key = JSON.stringify(kind);
    counts.set(key, { ...kind, count: (counts.get(key)?.count ?? 0) + count });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function kindOf(record: HazardRecord | undefined): Omit<BlockedCount, "count"> {
  const category = record?.products.flatMap(({ categories }) => categories)[0];
  return {
    basis: record?.basis ?? "unknown",
    group: category?.label ?? category?.code ?? "unknown",
    cause: record?.hazards[0]?.type ?? "unknown",
  };
}
