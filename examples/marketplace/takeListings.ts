import { type Issue, type Listing, parseListing } from "safepact";
import { createMatcher, type Matcher } from "safepact/match";
import { ask } from "../services/database.ts";
import { type Marketplace, recordsOf, toListing } from "./marketplace.ts";
import { decide } from "./sweepBulletins.ts";

/** What became of a listing that was handed in. */
export interface TakenListing {
  readonly status: 201 | 202 | 409 | 422;
  readonly body: {
    readonly state?: "live" | "review" | "blocked";
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
  await shop.database.transaction((db) =>
    ask(
      db,
      `INSERT INTO listing (id, body, status) VALUES (?, ?, 'held')
       ON CONFLICT (id) DO UPDATE SET body = excluded.body, status = 'held' WHERE listing.status <> 'blocked'`,
      [listing.id, JSON.stringify(listing)],
    ),
  );
  const state = await screenHeld(shop, listing);
  const status = { live: 201, review: 202, blocked: 409 } as const;
  return { status: status[state], body: { state, issues: parsed.issues } };
}

/** Screens what a crash left held. */
export async function screenLeftOver(shop: Marketplace): Promise<void> {
  const rows = await shop.database.transaction((db) =>
    ask(
      db,
      `SELECT body FROM listing WHERE status = 'held'
       AND NOT EXISTS (SELECT 1 FROM review WHERE listing_id = listing.id AND decided IS NULL)`,
    ),
  );
  for (const row of rows) await screenHeld(shop, toListing(row["body"]));
}

async function screenHeld(
  shop: Marketplace,
  listing: Listing,
): Promise<"live" | "review" | "blocked"> {
  const records = await shop.database.transaction(recordsOf);
  const screening = matcherOf(records).screen(listing);
  const state = await decide(shop, { listing, screening }, records);
  // What resembles a dangerous product waits for a person; without any list there is nothing to hold it against.
  if (state === "live") {
    await shop.database.transaction((db) =>
      ask(db, "UPDATE listing SET status = 'live' WHERE id = ? AND status = 'held'", [listing.id]),
    );
  }
  return state;
}

let built: { readonly key: string; readonly matcher: Matcher } | undefined;

/** The matcher of these records, built once for each state of the list. */
function matcherOf(records: Awaited<ReturnType<typeof recordsOf>>): Matcher {
  const list = [...records.values()];
  const key = JSON.stringify(list);
  if (built?.key !== key) built = { key, matcher: createMatcher(list) };
  return built.matcher;
}
