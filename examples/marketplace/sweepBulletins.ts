import type { HazardRecord, Listing } from "safepact";
import { orThrow } from "safepact";
import { bulletinChanges, parseBulletin } from "safepact/exchange";
import { allLexicons } from "safepact/languages";
import { createMatcher } from "safepact/match";
import { ask } from "../services/database.ts";
import { keepRecords } from "./hazardList.ts";
import { listingsOf, type Marketplace, toListing } from "./marketplace.ts";
import { restoreListings } from "./restoreListings.ts";
import { type HeldAgainst, screenAgainst } from "./screenStored.ts";

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
    const known = await database.transaction((db) => ask(db, "SELECT id FROM record"));
    const ids = new Set(known.map((row) => String(row["id"])));
    const { added, changed, retracted } = bulletinChanges(bulletin, (hazard) => ids.has(hazard));
    await keepRecords(shop, [...added, ...changed, ...retracted]);
    for (const record of retracted) await restoreListings(shop, record);
    await sweepFor(shop, bulletin.id, [...added, ...changed]);
    await database.transaction((db) =>
      ask(db, "UPDATE bulletin SET swept_at = ? WHERE id = ?", [shop.now(), id]),
    );
  }
  return rows.length;
}

async function sweepFor(
  shop: Marketplace,
  id: string,
  records: readonly HazardRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const part = {
    matcher: createMatcher(records, { lexicons: allLexicons }),
    records: new Map(records.map((record) => [record.id, record])),
  };
  // People's decisions are read for the few that are found, not for the whole catalogue.
  for await (const found of foundIn(shop, id, part)) await screenAgainst(shop, found, part);
}

/** Listings on sale that match a record or resemble one. */
async function* foundIn(
  shop: Marketplace,
  id: string,
  { matcher, records }: HeldAgainst,
): AsyncIterable<Listing> {
  const listings = listingsOf(shop, "live");
  if (shop.sweepTogether === undefined) {
    for await (const { listing, screening } of matcher.sweep(listings))
      if (screening.outcome !== "none-found") yield listing;
    return;
  }
  const sweep = { id, records: [...records.values()], listings };
  for (const { listingId } of await shop.sweepTogether(sweep)) {
    const [row] = await shop.database.transaction((db) =>
      ask(db, "SELECT body FROM listing WHERE id = ? AND status = 'live'", [listingId]),
    );
    if (row) yield toListing(row["body"]);
  }
}
