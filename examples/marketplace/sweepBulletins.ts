import type { HazardRecord, Listing } from "safepact";
import { orThrow } from "safepact";
import { bulletinChanges, parseBulletin } from "safepact/exchange";
import { appendEvents } from "safepact/ledger";
import {
  createMatcher,
  explainMatch,
  koExplanations,
  type Screening,
  screeningEvents,
} from "safepact/match";
import { ask } from "../services/database.ts";
import { blockListing } from "./blockListing.ts";
import { listingsOf, type Marketplace, market, recordsOf, toListing } from "./marketplace.ts";
import { restoreListings } from "./restoreListings.ts";

/**
 * Sweeps the catalogue for each bulletin that was taken and not swept. Each listing is decided in a transaction of its own, so
 * a process that dies in the middle begins the bulletin again and finds done what was done.
 *
 * @returns How many bulletins were swept.
 */
export async function sweepBulletins(shop: Marketplace): Promise<number> {
  const { database } = shop;
  const rows = await database.transaction((db) =>
    ask(db, "SELECT id, body FROM bulletin WHERE swept_at IS NULL ORDER BY received_at, id", []),
  );
  for (const { id, body } of rows) {
    const bulletin = orThrow(parseBulletin(JSON.parse(String(body))), { onWarning: () => {} });
    const known = await database.transaction(recordsOf);
    const { added, changed, retracted } = bulletinChanges(bulletin, (hazard) => known.has(hazard));
    await keepRecords(shop, [...added, ...changed, ...retracted]);
    for (const record of retracted) await restoreListings(shop, record);
    await sweepFor(shop, bulletin.id, [...added, ...changed]);
    await database.transaction((db) =>
      ask(db, "UPDATE bulletin SET swept_at = ? WHERE id = ?", [shop.now(), id]),
    );
  }
  return rows.length;
}

/** Decides on one listing that was screened: blocked, put before a person, or left alone. */
export async function decide(
  shop: Marketplace,
  { listing, screening }: { readonly listing: Listing; readonly screening: Screening },
  records: ReadonlyMap<string, HazardRecord>,
): Promise<"blocked" | "review" | "live"> {
  const [best] = screening.matches;
  const record = best && records.get(best.hazardId);
  if (!(best && record) || screening.outcome === "none-found") return "live";
  const at = shop.now();
  const found = screeningEvents(screening, { at, hazardId: record.id });
  // Only what identified itself, without contradiction, with every unit concerned, is blocked without a person.
  if (screening.outcome === "match" && best.scope === "all-units") {
    const facts = explainMatch(best, koExplanations).reasons;
    const removal = {
      listing,
      record,
      action: "removed",
      at,
      territory: [market.territory],
    } as const;
    const blocked = await blockListing(shop, removal, { facts, events: found });
    return blocked === undefined ? "live" : "blocked";
  }
  await shop.database.transaction(async (db) => {
    const rows = await ask(
      db,
      "INSERT INTO review (listing_id, hazard_id, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING listing_id",
      [listing.id, record.id, JSON.stringify(screening)],
    );
    if (rows.length > 0) await appendEvents(db, found);
  });
  return "review";
}

async function sweepFor(
  shop: Marketplace,
  id: string,
  records: readonly HazardRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const byId = new Map(records.map((record) => [record.id, record]));
  const listings = listingsOf(shop, "live");
  if (shop.sweepTogether === undefined) {
    for await (const swept of createMatcher(records).sweep(listings))
      await decide(shop, swept, byId);
    return;
  }
  for (const screening of await shop.sweepTogether({ id, records, listings })) {
    const [row] = await shop.database.transaction((db) =>
      ask(db, "SELECT body FROM listing WHERE id = ? AND status = 'live'", [screening.listingId]),
    );
    if (row) await decide(shop, { listing: toListing(row["body"]), screening }, byId);
  }
}

function keepRecords({ database }: Marketplace, records: readonly HazardRecord[]): Promise<void> {
  return database.transaction(async (db) => {
    for (const record of records) {
      await ask(
        db,
        "INSERT INTO record (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        [record.id, JSON.stringify(record)],
      );
    }
  });
}
