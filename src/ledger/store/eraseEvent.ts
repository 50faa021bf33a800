import { instantMs } from "../../calendar/instantMs.ts";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Instant } from "../../model/partialDate.ts";
import { toBase64 } from "../base64.ts";
import type { Db } from "../db.ts";
import type { EventErased } from "../events.ts";
import { dbShape } from "../ledgerShapes.ts";
import { leafHashOfText } from "../tree/hashes.ts";
import { appendAny } from "./appendEvents.ts";
import { lockLedger } from "./lockLedger.ts";
import { run } from "./sql.ts";

/** Why and when an event is erased. */
export interface EraseEventOptions {
  /** Why, such as the request of the person concerned; it stays in the ledger. */
  readonly reason: string;
  /** When. */
  readonly now: Instant;
}

/**
 * Erases the content of an event (personal data), and says so with an event of its own. Its place and the salted hash of its leaf stay, so
 * the tree and every checkpoint still hold; without the salt nobody can find the content by trying. Its id stays too. What exports,
 * backups and the other party hold is not touched.
 *
 * @param db - Your connection, inside your transaction.
 * @param id - Id of the event.
 * @param options - Why and when.
 * @returns The event that says so; of an event erased before, the one from then.
 * @throws A {@link errors!SafepactError}: with code `MISSING_DATA` when there is no such event, and `INVALID_OPTION` for one that says
 *   an erasure, or without a reason.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { appendEvents, eraseEvent, migrateLedger, sqliteTransactions } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * const objected = orThrow(parseCaseEvent({
 *   id: "e1",
 *   type: "seller.objected",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "platform",
 *   platform: "shop.example",
 *   listingId: "L1",
 *   hazardId: "kr:1",
 * }));
 * const said = await ledger.transaction(async (db) => {
 *   await migrateLedger(db);
 *   await appendEvents(db, [objected]);
 *   return eraseEvent(db, "e1", { reason: "GDPR article 17", now: "2026-04-01T00:00:00Z" });
 * });
 * [said.type, said.erased]; // => ["event.erased", "e1"]
 * ```
 */
export async function eraseEvent(
  db: Db,
  id: string,
  options: EraseEventOptions,
): Promise<EventErased> {
  checkGiven(
    { db, id, options },
    { db: dbShape, id: "text", options: { reason: "text", now: "text" } },
  );
  const { reason, now } = options;
  instantMs(now);
  if (reason.trim() === "")
    throw new SafepactError("INVALID_OPTION", "An event cannot be erased without a reason.");
  await lockLedger(db);
  const [row] = await run(db, "SELECT seq, type, salt, body FROM {event} WHERE id = ?", [id]);
  const shown = JSON.stringify(id.slice(0, 60));
  if (!row)
    throw new SafepactError("MISSING_DATA", `There is no event ${shown} in the ledger.`, {
      hint: "Check the id.",
    });
  if (row["type"] === "event.erased")
    throw new SafepactError("INVALID_OPTION", `The event ${shown} says that another was erased.`, {
      hint: "It stays: without it nobody knew why the other is empty.",
    });
  const erasureId = `erased:${id}`;
  const { salt, body } = row;
  if (typeof salt !== "string" || typeof body !== "string") {
    const [said] = await run(db, "SELECT body FROM {event} WHERE id = ?", [erasureId]);
    return JSON.parse(String(said?.["body"])) as EventErased;
  }
  const said = {
    id: erasureId,
    type: "event.erased",
    at: now,
    recordedAt: now,
    erased: id,
    reason,
  } as const;
  await appendAny(db, [said]);
  await run(
    db,
    `UPDATE {event} SET salt = NULL, body = NULL, leaf = ?, platform = NULL, hazard_id = NULL, request_id = NULL,
     listing_id = NULL, recorded_ms = NULL WHERE id = ?`,
    [toBase64(leafHashOfText(salt, body)), id],
  );
  await run(db, "DELETE FROM {mention} WHERE seq = ?", [row["seq"]]);
  return said;
}
