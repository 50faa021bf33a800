import { appendEvents } from "safepact/ledger";
import type { HazardRecord, ListingRestored } from "safepact/model";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";
import { screenStored } from "./screenStored.ts";

/**
 * Lifts the blocks for a record that no longer stands. Each listing is held against the other records before it is on sale
 * again: what came while it was blocked never looked at it.
 */
export async function restoreListings(
  shop: Marketplace,
  { id: hazardId }: HazardRecord,
): Promise<void> {
  const restored = await shop.database.transaction(async (db) => {
    const rows = await ask(
      db,
      "UPDATE listing SET status = 'held', hazard_id = NULL WHERE hazard_id = ? AND status = 'blocked' RETURNING id",
      [hazardId],
    );
    const at = shop.now();
    const events = rows.map(
      ({ id }): ListingRestored => ({
        id: `${id}:restored:${hazardId}:${at}`,
        type: "listing.restored",
        at,
        recordedAt: at,
        assertedBy: "platform",
        platform: shop.name,
        evidence: [],
        listingId: String(id),
        hazardId,
        reason: "record-retracted",
      }),
    );
    await appendEvents(db, events);
    return events;
  });
  for (const { listingId } of restored) await screenStored(shop, listingId);
}
