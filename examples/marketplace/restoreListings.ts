import { appendEvents } from "safepact/ledger";
import type { HazardRecord, ListingRestored } from "safepact/model";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";

/** Puts listings back that were blocked for a record that no longer stands. */
export function restoreListings(shop: Marketplace, { id: hazardId }: HazardRecord): Promise<void> {
  return shop.database.transaction(async (db) => {
    const rows = await ask(
      db,
      "UPDATE listing SET status = 'live', hazard_id = NULL WHERE hazard_id = ? AND status = 'blocked' RETURNING id",
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
  });
}
