import { instantMs } from "../../calendar/instantMs.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Instant } from "../../model/partialDate.ts";
import type { Db, Row } from "../db.ts";
import type { LedgerEvent, SealedEvent } from "../events.ts";
import { dbShape } from "../ledgerShapes.ts";
import { damaged } from "./checkpoints.ts";
import { factColumns, factsOf } from "./eventRow.ts";
import { partOf, run } from "./sql.ts";

/** Which events are read. */
export interface EventFilter {
  /** Those of a platform. */
  readonly platform?: string;
  /** Those that name a hazard record. */
  readonly hazard?: string;
  /** Those of a takedown request. */
  readonly request?: string;
  /** Those that name a listing, by the marketplace's id. */
  readonly listing?: string;
  /** Those of a type, such as `listing.blocked`. */
  readonly type?: LedgerEvent["type"];
  /** Those written down by then: the ledger as it was known. A mere day counts from when it is over in the first time zone. */
  readonly recordedBy?: Instant;
  /** Those behind a place in the ledger: go on where you stopped. */
  readonly after?: number;
  /** At most so many. */
  readonly limit?: number;
}

const PAGE = 1000;

/**
 * Reads sealed events in the order of the ledger, a thousand at a time. Events whose content was erased are passed over; what was
 * not sealed yet has no place and is not read.
 *
 * @param db - Connection.
 * @param filter - Which events.
 * @returns The events, one after the other.
 * @throws A {@link errors!SafepactError}: with code `LEDGER_DAMAGED` when a row does not agree with itself, and `INVALID_OPTION` for a
 *   place or limit that is no whole number.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey } from "safepact/exchange";
 * import { appendEvents, migrateLedger, readEvents, sealLedger, sqliteTransactions } from "safepact/ledger";
 * import { orThrow, parseCaseEvent } from "safepact/model";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * const retracted = (id: string, hazardId: string) => orThrow(parseCaseEvent({
 *   id,
 *   type: "hazard.retracted",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "authority",
 *   platform: "shop.example",
 *   hazardId,
 * }));
 * await ledger.transaction(async (db) => {
 *   await migrateLedger(db);
 *   await appendEvents(db, [retracted("e1", "kr:1"), retracted("e2", "kr:2"), retracted("e3", "kr:2")]);
 * });
 * const signer = await generateSigningKey({ issuer: "shop.example" });
 * await sealLedger(ledger, { origin: "shop.example/ledger", signer, now: "2026-03-02T11:00:00Z" });
 * const ids = await ledger.transaction(async (db) => {
 *   const found: string[] = [];
 *   for await (const { event } of readEvents(db, { hazard: "kr:2" })) found.push(event.id);
 *   return found;
 * });
 * ids; // => ["e2", "e3"]
 * ```
 */
export async function* readEvents(db: Db, filter: EventFilter = {}): AsyncGenerator<SealedEvent> {
  checkGiven(
    { db, filter },
    {
      db: dbShape,
      filter: [
        "only",
        {
          platform: "text?",
          hazard: "text?",
          request: "text?",
          listing: "text?",
          type: "text?",
          recordedBy: "text?",
          after: "number?",
          limit: "any?",
        },
      ],
    },
  );
  let { after, left } = partOf(filter);
  const { where, values } = conditionsOf(filter);
  while (left > 0) {
    const size = Math.min(PAGE, left);
    const page = await run(
      db,
      `SELECT l.pos, e.id, e.salt, e.body, ${factColumns.map((name) => `e.${name}`).join(", ")}
       FROM {leaf} l JOIN {event} e ON e.seq = l.seq
       WHERE l.pos > ? AND e.body IS NOT NULL ${where} ORDER BY l.pos LIMIT ?`,
      [after, ...values, size],
    );
    for (const row of page) yield sealedEventOf(row);
    if (page.length < size) return;
    left -= page.length;
    after = Number(page.at(-1)?.["pos"]);
  }
}

function conditionsOf({ platform, hazard, request, listing, type, recordedBy }: EventFilter) {
  const mentioned = (column: string, kind: string) =>
    `(e.${column} = ? OR e.seq IN (SELECT seq FROM {mention} WHERE kind = '${kind}' AND value = ?))`;
  const conditions: [string, unknown[]][] = [];
  if (platform !== undefined) conditions.push(["e.platform = ?", [platform]]);
  if (hazard !== undefined) conditions.push([mentioned("hazard_id", "hazard"), [hazard, hazard]]);
  if (request !== undefined) conditions.push(["e.request_id = ?", [request]]);
  if (listing !== undefined)
    conditions.push([mentioned("listing_id", "listing"), [listing, listing]]);
  if (type !== undefined) conditions.push(["e.type = ?", [type]]);
  if (recordedBy !== undefined) conditions.push(["e.recorded_ms <= ?", [instantMs(recordedBy)]]);
  return {
    where: conditions.map(([condition]) => `AND ${condition}`).join(" "),
    values: conditions.flatMap(([, values]) => values),
  };
}

/** The event of a row, whose columns must say what its body says. @internal */
export function sealedEventOf(row: Row): SealedEvent {
  const position = Number(row["pos"]);
  const event = eventOf(row["body"], position);
  const facts = factsOf(event);
  for (const column of factColumns) {
    // What counts milliseconds may come as a text.
    const value = column === "recorded_ms" ? Number(row[column]) : row[column];
    if (value !== facts[column]) throw disagreeing(position, column);
  }
  if (row["id"] !== event.id) throw disagreeing(position, "id");
  return { position, salt: String(row["salt"]), event };
}

function disagreeing(position: number, column: string) {
  return damaged(`the row at position ${position} does not agree with itself (${column})`);
}

function eventOf(body: unknown, position: number): LedgerEvent {
  try {
    return JSON.parse(String(body)) as LedgerEvent;
  } catch {
    throw damaged(`the event at position ${position} cannot be read`);
  }
}
