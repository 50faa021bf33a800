import { orThrow, parseJudgement } from "safepact";
import { appendEvents, judgementMade } from "safepact/ledger";
import { judgementOf, type Screening, screeningEvents } from "safepact/match";
import { ask } from "../services/database.ts";
import { blockWithin } from "./blockListing.ts";
import { recordOf } from "./hazardList.ts";
import { type Marketplace, removalOf, toListing } from "./marketplace.ts";
import { type State, screenStored } from "./screenStored.ts";

/** What a person decided about a listing that resembles a recalled product. */
export interface Verdict {
  readonly listingId: string;
  readonly hazardId: string;
  readonly verdict: "same" | "different" | "unsure";
  readonly by: string;
  readonly reason?: string;
}

/**
 * Writes a person's verdict into the ledger, and blocks the listing by it in the same transaction. Who says that it is another
 * product has spoken of one record: the listing is held against all others, with those that came since, before it goes live.
 */
export async function decideReview(
  shop: Marketplace,
  { listingId, hazardId, verdict, by, reason }: Verdict,
): Promise<State | undefined> {
  const at = shop.now();
  const found = await shop.database.transaction(async (db) => {
    const [row] = await ask(
      db,
      `SELECT review.body AS screening, listing.body AS listing FROM review JOIN listing ON listing.id = listing_id
       WHERE listing_id = ? AND review.hazard_id = ?`,
      [listingId, hazardId],
    );
    const record = await recordOf(db, hazardId);
    if (row === undefined || record === undefined) return false;
    const listing = toListing(row["listing"]);
    const decision = { verdict, by, at, ...(reason !== undefined && { reason }) };
    const judgement = orThrow(parseJudgement(judgementOf(listing, record, decision)));
    await appendEvents(db, [judgementMade(judgement)]);
    await ask(db, "INSERT INTO judgement (listing_id, body) VALUES (?, ?)", [
      listingId,
      JSON.stringify(judgement),
    ]);
    if (verdict === "unsure") return true;
    await ask(db, "UPDATE review SET decided = ? WHERE listing_id = ? AND hazard_id = ?", [
      verdict,
      listingId,
      hazardId,
    ]);
    if (verdict === "different") return true;
    const screening = JSON.parse(String(row["screening"])) as Screening;
    const events = screeningEvents(screening, { at, hazardId, confirmedBy: by });
    const removal = removalOf(listing, record, at);
    await blockWithin({ shop, db }, removal, { facts: [], events, decidedBy: "person" });
    return true;
  });
  if (!found) return undefined;
  return verdict === "unsure" ? "review" : await screenStored(shop, listingId);
}
