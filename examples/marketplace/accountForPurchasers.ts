import { appendEvents } from "safepact/ledger";
import type { ConsumersNotified } from "safepact/model";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";

/** Tries after which a person counts as not reached. */
const GIVEN_UP = 5;

/**
 * Writes the account of the purchasers of each record once no notice to them is under way: how many bought, could be
 * contacted, were written to and were reached. A later account of the same purchases takes the place of an earlier one.
 */
export async function accountForPurchasers(shop: Marketplace): Promise<void> {
  await shop.database.transaction(async (db) => {
    const open = await ask(
      db,
      `SELECT told AS hazard_id, count(*) AS attempted, count(sent_at) AS delivered FROM outbox
       WHERE told IS NOT NULL GROUP BY told
       HAVING sum(CASE WHEN sent_at IS NULL AND attempts < ? THEN 1 ELSE 0 END) = 0`,
      [GIVEN_UP],
    );
    for (const row of open) {
      const hazardId = String(row["hazard_id"]);
      const [bought] = await ask(
        db,
        `SELECT count(DISTINCT buyer) AS affected, count(DISTINCT CASE WHEN email IS NULL THEN NULL ELSE buyer END) AS contactable,
           min(bought_on) AS first, max(bought_on) AS last
         FROM purchase JOIN listing ON listing.id = listing_id WHERE hazard_id = ?`,
        [hazardId],
      );
      const attempted = Number(row["attempted"]);
      const delivered = Number(row["delivered"]);
      const at = shop.now();
      const account: ConsumersNotified = {
        id: `${shop.name}:purchasers:${hazardId}:${attempted}:${delivered}`,
        type: "consumers.notified",
        at,
        recordedAt: at,
        assertedBy: "platform",
        platform: shop.name,
        evidence: [],
        hazardId,
        affected: Number(bought?.["affected"]),
        contactable: Number(bought?.["contactable"]),
        attempted,
        delivered,
        bounced: attempted - delivered,
        channels: ["email"],
        purchaseWindow: { from: String(bought?.["first"]), to: String(bought?.["last"]) },
      };
      const [said] = await ask(db, "SELECT id FROM account WHERE id = ?", [account.id]);
      if (said !== undefined) continue;
      await ask(db, "INSERT INTO account (id, at) VALUES (?, ?)", [account.id, at]);
      await appendEvents(db, [account]);
    }
  });
}
