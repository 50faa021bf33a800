import { checkGiven } from "../../model/checkGiven.ts";
import { toBase64 } from "../base64.ts";
import type { Db, Row } from "../db.ts";
import type { LedgerEntry } from "../events.ts";
import { dbShape } from "../ledgerShapes.ts";
import { type CheckedEntry, type CheckedPages, withLeaves } from "../verify/checkedEntries.ts";
import { leafOf } from "../verify/leafOf.ts";
import { damaged } from "./checkpoints.ts";
import { factColumns, mentionsOf } from "./eventRow.ts";
import { sealedEventOf } from "./readEvents.ts";
import { partOf, run } from "./sql.ts";

/** Which part of the ledger is read. */
export interface ReadLedgerOptions {
  /**
   * Behind this place.
   *
   * @defaultValue `-1`, before the first
   */
  readonly after?: number;
  /**
   * At most so many.
   *
   * @defaultValue all
   */
  readonly limit?: number;
}

const PAGE = 1000;

/**
 * Reads the whole ledger or a part of it, erased places too, and checks each row on the way: that what events are found by, and the
 * stored leaf, say the same as the event. For {@link ledger!verifyLedger}.
 *
 * @param db - Connection.
 * @param options - From where on, and how many.
 * @returns The sealed entries, in order.
 * @throws A {@link errors!SafepactError}: with code `LEDGER_DAMAGED` for a row that does not agree with itself, and `INVALID_OPTION` for
 *   a place or limit that is no whole number.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { migrateLedger, readLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * const count = await ledger.transaction(async (db) => {
 *   await migrateLedger(db);
 *   let entries = 0;
 *   for await (const _ of readLedger(db)) entries++;
 *   return entries;
 * });
 * count; // => 0
 * ```
 */
export function readLedger(db: Db, options: ReadLedgerOptions = {}): AsyncGenerator<LedgerEntry> {
  checkGiven({ db, options }, { db: dbShape, options: { after: "number?", limit: "any?" } });
  const pages = checkedPages(db, options);
  return withLeaves((begin) => entriesOf(pages, begin), pages);
}

async function* entriesOf(pages: CheckedPages, begin: () => void): AsyncGenerator<LedgerEntry> {
  begin();
  for await (const page of pages) for (const { entry } of page) yield entry;
}

async function* checkedPages(
  db: Db,
  options: ReadLedgerOptions,
): AsyncGenerator<Iterable<CheckedEntry>> {
  let { after, left } = partOf(options);
  while (left > 0) {
    const size = Math.min(PAGE, left);
    const page = await run(
      db,
      `SELECT l.pos, l.hash, e.seq, e.id, e.salt, e.body, e.leaf, ${factColumns.map((name) => `e.${name}`).join(", ")}
       FROM {leaf} l JOIN {event} e ON e.seq = l.seq WHERE l.pos > ? ORDER BY l.pos LIMIT ?`,
      [after, size],
    );
    const mentions = await mentionsIn(db, page);
    yield checkedRows(page, mentions);
    if (page.length < size) return;
    left -= page.length;
    after = Number(page.at(-1)?.["pos"]);
  }
}

/** Row by row, so that what is wrong with one is said when it is its turn. */
function* checkedRows(
  page: readonly Row[],
  mentions: ReadonlyMap<number, readonly string[]>,
): Generator<CheckedEntry> {
  for (const row of page) yield checkedEntry(row, mentions.get(Number(row["seq"])) ?? none);
}

const none: readonly string[] = [];

function checkedEntry(row: Row, mentions: readonly string[]): CheckedEntry {
  const position = Number(row["pos"]);
  const entry = entryOf(row, position);
  const expected = "event" in entry ? mentionsOf(entry.event).map(keyOf) : none;
  if (!isSame(expected, mentions))
    throw damaged(`the row at position ${position} does not name what its event names`);
  const leaf = leafOf(entry);
  if (!leaf || toBase64(leaf) !== row["hash"])
    throw damaged(`the event at position ${position} is not the one that was sealed there`);
  return { entry, leaf };
}

function isSame(expected: readonly string[], found: readonly string[]): boolean {
  if (expected.length === 0) return found.length === 0;
  return [...expected].sort().join("\n") === [...found].sort().join("\n");
}

function entryOf(row: Row, position: number): LedgerEntry {
  if (row["body"] !== null) return sealedEventOf(row);
  return { position, id: String(row["id"]), type: String(row["type"]), leaf: String(row["leaf"]) };
}

async function mentionsIn(db: Db, page: readonly Row[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  const seqs = page.map(({ seq }) => Number(seq)).sort((one, other) => one - other);
  if (seqs.length === 0) return found;
  const rows = await run(db, "SELECT seq, kind, value FROM {mention} WHERE seq BETWEEN ? AND ?", [
    seqs[0],
    seqs.at(-1),
  ]);
  for (const { seq, kind, value } of rows) {
    const list = found.get(Number(seq)) ?? [];
    list.push(keyOf({ kind: String(kind), value: String(value) }));
    found.set(Number(seq), list);
  }
  return found;
}

function keyOf({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return JSON.stringify([kind, value]);
}
