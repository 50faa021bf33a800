import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Db } from "../db.ts";
import type { LedgerEvent } from "../events.ts";
import { dbShape } from "../ledgerShapes.ts";
import { type EventRow, eventRow, newSalts } from "./eventRow.ts";
import { insertRows, ROWS } from "./insertRows.ts";
import { piecesOf, rowsOfValues, run } from "./sql.ts";

/** What became of the events. */
export interface Appended {
  /** How many were written. */
  readonly added: number;
  /** How many were there already, with the same content. */
  readonly known: number;
}

/**
 * Writes events into the ledger, in your transaction: they are there when it commits, and with it. Any number of writers append at
 * once; none waits for another. Places in the tree are given later, by {@link ledger!sealLedger}.
 *
 * @param db - Your connection, inside your transaction.
 * @param events - Parsed events, of {@link model!parseCaseEvent} or {@link ledger!judgementMade}.
 * @returns How many were added, and how many were known.
 * @throws A {@link errors!SafepactError}, and then roll back: with code `EVENT_CONFLICT` when an id is there with another content,
 *   `INVALID_INPUT` for what is no parsed event, and `LIMIT_EXCEEDED` for an event of more than a million characters.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { appendEvents, migrateLedger, sqliteTransactions } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const shop = new Database(":memory:");
 * shop.exec("CREATE TABLE listing (id TEXT PRIMARY KEY, state TEXT); INSERT INTO listing VALUES ('L1', 'live')");
 * const ledger = sqliteTransactions(shop);
 * await ledger.transaction((db) => migrateLedger(db));
 *
 * const blocked = orThrow(parseCaseEvent({
 *   id: "block:L1:kr:1",
 *   type: "listing.blocked",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "platform",
 *   platform: "shop.example",
 *   listingId: "L1",
 *   hazardId: "kr:1",
 *   action: "removed",
 * }));
 * // The listing is blocked and the event is written, or neither.
 * const appended = await ledger.transaction(async (db) => {
 *   await db.query("UPDATE listing SET state = 'blocked' WHERE id = ?", ["L1"]);
 *   return appendEvents(db, [blocked]);
 * });
 * appended; // => { added: 1, known: 0 }
 * await ledger.transaction((db) => appendEvents(db, [blocked])); // => { added: 0, known: 1 }
 * ```
 */
export async function appendEvents(db: Db, events: readonly LedgerEvent[]): Promise<Appended> {
  checkGiven({ db, events }, { db: dbShape, events: [{ type: "text" }] });
  const erasing = events.find(
    ({ type, id }) => type === "event.erased" || id?.startsWith("erased:"),
  );
  if (erasing) {
    throw new SafepactError("INVALID_INPUT", "An erasure cannot be appended.", {
      hint: "Call eraseEvent: it erases, and says so. No other id may begin with erased:.",
    });
  }
  return await appendAny(db, events);
}

/** Appends events of every type. @internal */
export async function appendAny(db: Db, events: readonly LedgerEvent[]): Promise<Appended> {
  const rows = new Map<string, EventRow>();
  for (const event of events) {
    const row = eventRow(event);
    if ((rows.get(row.id)?.body ?? row.body) !== row.body) throw conflict(row.id);
    rows.set(row.id, row);
  }
  let added = 0;
  for (const piece of piecesOf([...rows.values()], ROWS)) added += await insert(db, piece);
  return { added, known: events.length - added };
}

async function insert(db: Db, rows: readonly EventRow[]): Promise<number> {
  const salts = newSalts(rows.length);
  const salted = rows.map(({ id, body, facts, mentions }, index) => {
    return { id, body, facts, mentions, salt: salts[index] ?? null, leaf: null };
  });
  const added = await insertRows(db, salted);
  const others = rows.filter(({ id }) => !added.has(id));
  if (others.length > 0) await refuseOthers(db, others);
  return added.size;
}

/** What is there already must be the same. What was erased cannot be compared, and stays erased. */
async function refuseOthers(db: Db, rows: readonly EventRow[]): Promise<void> {
  const found = await run(
    db,
    `SELECT id, body FROM {event} WHERE id IN ${rowsOfValues(1, rows.length)}`,
    rows.map(({ id }) => id),
  );
  const bodies = new Map(found.map(({ id, body }) => [id, body]));
  for (const { id, body } of rows) {
    const known = bodies.get(id);
    if (known !== null && known !== body) throw conflict(id);
  }
}

function conflict(id: string): SafepactError {
  return new SafepactError(
    "EVENT_CONFLICT",
    `The event ${JSON.stringify(id.slice(0, 60))} is in the ledger with another content.`,
    { hint: "Give a correction an id of its own; nothing that was said is said again otherwise." },
  );
}
