import { listingBlocked, type Removal } from "safepact/exchange";
import { appendEvents, type Db } from "safepact/ledger";
import type { CaseEvent, ListingBlocked } from "safepact/model";
import { ask } from "../services/database.ts";
import type { Marketplace } from "./marketplace.ts";
import { putOutNotices } from "./putOutNotices.ts";

/** Why a listing is blocked, beside the removal itself. */
export interface Grounds {
  /** Sentences for the seller. */
  readonly facts: readonly string[];
  /** What is written into the ledger before the block, such as that it was matched. */
  readonly events: readonly CaseEvent[];
  /** Who decided; this program when absent. */
  readonly decidedBy?: "person";
}

/** In which transaction. */
interface Within {
  readonly shop: Marketplace;
  readonly db: Db;
}

/** Blocks a listing in a transaction of its own. See {@link blockWithin}. */
export function blockListing(
  shop: Marketplace,
  removal: Removal,
  grounds: Grounds,
): Promise<ListingBlocked | undefined> {
  return shop.database.transaction((db) => blockWithin({ shop, db }, removal, grounds));
}

/**
 * Blocks a listing, writes that it was blocked, and puts out the notices to the seller and to each purchaser: all of it or
 * nothing, in one transaction. Done again, it changes nothing.
 *
 * @returns The event of the block; nothing when the listing was blocked before.
 */
export async function blockWithin(
  { shop, db }: Within,
  removal: Removal,
  grounds: Grounds,
): Promise<ListingBlocked | undefined> {
  const { listing, record, at, request } = removal;
  const rows = await ask(
    db,
    "UPDATE listing SET status = 'blocked', hazard_id = ?, removal = ? WHERE id = ? AND status IN ('live', 'held') RETURNING id",
    [record.id, JSON.stringify({ at, requestId: request?.id }), listing.id],
  );
  if (rows.length === 0) return undefined;
  const blocked = listingBlocked(removal);
  await appendEvents(db, [...grounds.events, blocked]);
  await putOutNotices({ shop, db, caseId: blocked.id }, removal, grounds);
  return blocked;
}
