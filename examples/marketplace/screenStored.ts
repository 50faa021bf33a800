import type { Listing } from "safepact";
import { orThrow, parseJudgement } from "safepact";
import * as ko from "safepact/languages/ko";
import { appendEvents } from "safepact/ledger";
import { explainMatch, type Matcher, type Screening, screeningEvents } from "safepact/match";
import type { HazardRecord } from "safepact/model";
import { ask } from "../services/database.ts";
import { blockListing } from "./blockListing.ts";
import { hazardList, lockList } from "./hazardList.ts";
import { type Marketplace, removalOf, toListing } from "./marketplace.ts";

/** Where a listing stands: a review is the wait for a person. */
export type State = "live" | "review" | "blocked";

/** What a listing is held against, or a part of it. */
export interface HeldAgainst {
  readonly matcher: Matcher;
  readonly records: ReadonlyMap<string, HazardRecord>;
}

/**
 * Screens a listing as it is stored against the whole list, and lets a held one go live where nothing is found: only if neither
 * the listing nor the list has moved meanwhile, else it is screened again. So whoever changes the list finds on sale whatever
 * was not held against the change.
 */
export async function screenStored(shop: Marketplace, id: string): Promise<State | undefined> {
  for (;;) {
    const [row] = await shop.database.transaction((db) =>
      ask(db, "SELECT body, status FROM listing WHERE id = ?", [id]),
    );
    if (row === undefined) return undefined;
    if (row["status"] === "blocked") return "blocked";
    const list = await hazardList(shop);
    const body = String(row["body"]);
    const state = await screenAgainst(shop, toListing(body), list);
    if (state !== "live" || row["status"] === "live") return state;
    const wentLive = await shop.database.transaction(async (db) => {
      if ((await lockList(db)) !== list.version) return false;
      const rows = await ask(
        db,
        "UPDATE listing SET status = 'live' WHERE id = ? AND status = 'held' AND body = ? RETURNING id",
        [id, body],
      );
      return rows.length > 0;
    });
    if (wentLive) return "live";
  }
}

/** Screens a listing, with what people decided about it, and decides: blocked, put before a person, or left alone. */
export async function screenAgainst(
  shop: Marketplace,
  listing: Listing,
  { matcher, records }: HeldAgainst,
): Promise<State> {
  const rows = await shop.database.transaction((db) =>
    ask(db, "SELECT body FROM judgement WHERE listing_id = ?", [listing.id]),
  );
  const judgements = rows.map(({ body }) => orThrow(parseJudgement(JSON.parse(String(body)))));
  const screening = matcher.screen(listing, { judgements });
  const [best] = screening.matches;
  const record = best && records.get(best.hazardId);
  if (!(best && record) || screening.outcome === "none-found") return "live";
  const at = shop.now();
  const events = screeningEvents(screening, { at, hazardId: record.id });
  // Only what identified itself, without contradiction, with every unit concerned, is blocked without a person.
  if (screening.outcome === "match" && best.scope === "all-units") {
    const facts = explainMatch(best, ko.matchMessages).reasons;
    await blockListing(shop, removalOf(listing, record, at), { facts, events });
    return "blocked";
  }
  await askAPerson(shop, { screening, hazardId: record.id, events });
  return "review";
}

interface Question {
  readonly screening: Screening;
  readonly hazardId: string;
  readonly events: ReturnType<typeof screeningEvents>;
}

/** Puts a listing before a person, anew when it was decided on and looks different now. */
function askAPerson(
  { database }: Marketplace,
  { screening, hazardId, events }: Question,
): Promise<void> {
  return database.transaction(async (db) => {
    const rows = await ask(
      db,
      `INSERT INTO review (listing_id, hazard_id, body) VALUES (?, ?, ?)
       ON CONFLICT (listing_id, hazard_id) DO UPDATE SET body = excluded.body, decided = NULL
       WHERE review.decided IS NOT NULL RETURNING listing_id`,
      [screening.listingId, hazardId, JSON.stringify(screening)],
    );
    if (rows.length > 0) await appendEvents(db, events);
  });
}
