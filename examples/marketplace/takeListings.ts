import { type Issue, parseListing } from "safepact";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";
import { type State, screenStored } from "./screenStored.ts";

/** What became of a listing that was handed in. */
export interface TakenListing {
  readonly status: 201 | 202 | 409 | 422;
  readonly body: {
    readonly state?: State;
    readonly issues: readonly Issue[];
  };
}

/** Takes a listing. It is held until it was screened, so that a crash between the two leaves nothing dangerous on sale. */
export async function takeListing(shop: Marketplace, input: unknown): Promise<TakenListing> {
  const parsed = parseListing(
    typeof input === "object" && input !== null ? { ...input, platform: shop.name } : input,
  );
  if (!parsed.ok) return { status: 422, body: { issues: parsed.issues } };
  const listing = parsed.value;
  await shop.database.transaction(async (db) => {
    await ask(
      db,
      `INSERT INTO listing (id, body, status) VALUES (?, ?, 'held')
       ON CONFLICT (id) DO UPDATE SET body = excluded.body, status = 'held' WHERE listing.status <> 'blocked'`,
      [listing.id, JSON.stringify(listing)],
    );
    // What a person was asked about the listing before is asked of the new one, if it is still a question.
    await ask(db, "DELETE FROM review WHERE listing_id = ? AND decided IS NULL", [listing.id]);
  });
  const state = (await screenStored(shop, listing.id)) ?? "blocked";
  const status = { live: 201, review: 202, blocked: 409 } as const;
  return { status: status[state], body: { state, issues: parsed.issues } };
}

/** Screens what a crash left held. */
export async function screenLeftOver(shop: Marketplace): Promise<void> {
  const rows = await shop.database.transaction((db) =>
    ask(
      db,
      `SELECT id FROM listing WHERE status = 'held'
       AND NOT EXISTS (SELECT 1 FROM review WHERE listing_id = listing.id AND decided IS NULL)`,
    ),
  );
  for (const { id } of rows) await screenStored(shop, String(id));
}
