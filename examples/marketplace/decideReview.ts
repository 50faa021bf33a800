import { orThrow, parseJudgement } from "safepact";
import { appendEvents, judgementMade } from "safepact/ledger";
import { judgementOf, type Screening, screeningEvents } from "safepact/match";
import { ask } from "../services/database.ts";
import { blockListing } from "./blockListing.ts";
import { type Marketplace, market, recordsOf, toListing } from "./marketplace.ts";

/** What a person decided about a listing that resembles a recalled product. */
export interface Verdict {
  readonly listingId: string;
  readonly hazardId: string;
  readonly verdict: "same" | "different" | "unsure";
  readonly by: string;
  readonly reason?: string;
}

/** Writes a person's verdict into the ledger, and blocks the listing or lets it go live by it. */
export async function decideReview(
  shop: Marketplace,
  { listingId, hazardId, verdict, by, reason }: Verdict,
): Promise<"blocked" | "live" | "open" | undefined> {
  const { database } = shop;
  const records = await database.transaction(recordsOf);
  const [row] = await database.transaction((db) =>
    ask(
      db,
      `SELECT review.body AS screening, listing.body AS listing FROM review JOIN listing ON listing.id = listing_id
       WHERE listing_id = ? AND hazard_id = ?`,
      [listingId, hazardId],
    ),
  );
  const record = records.get(hazardId);
  if (row === undefined || record === undefined) return undefined;
  const listing = toListing(row["listing"]);
  const at = shop.now();
  const judgement = judgementOf(listing, record, {
    verdict,
    by,
    at,
    ...(reason !== undefined && { reason }),
  });
  await database.transaction(async (db) => {
    await appendEvents(db, [judgementMade(orThrow(parseJudgement(judgement)))]);
    if (verdict === "unsure") return;
    await ask(db, "UPDATE review SET decided = ? WHERE listing_id = ? AND hazard_id = ?", [
      verdict,
      listingId,
      hazardId,
    ]);
    const free = "UPDATE listing SET status = 'live' WHERE id = ? AND status = 'held'";
    if (verdict === "different") await ask(db, free, [listingId]);
  });
  if (verdict !== "same") return verdict === "different" ? "live" : "open";
  const screening = JSON.parse(String(row["screening"])) as Screening;
  const events = screeningEvents(screening, { at, hazardId, confirmedBy: by });
  const removal = {
    listing,
    record,
    action: "removed",
    at,
    territory: [market.territory],
  } as const;
  await blockListing(shop, removal, { facts: [], events, decidedBy: "person" });
  return "blocked";
}
