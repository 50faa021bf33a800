import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Result } from "../../model/result.ts";
import { hashOf, sameBytes } from "../base64.ts";
import type { LedgerKeys, OpenedCheckpoint } from "../checkpoint.ts";
import type { Db, Transactions } from "../db.ts";
import type { LedgerEntry } from "../events.ts";
import { ledgerKeysShape, transactionsShape } from "../ledgerShapes.ts";
import { openCheckpoint } from "../note/openCheckpoint.ts";
import { readExport } from "../verify/readExport.ts";
import { type VerifiedLedger, verifyLedger } from "../verify/verifyLedger.ts";
import { writeCheckpoint } from "./checkpoints.ts";
import { eventRow, factColumns } from "./eventRow.ts";
import { insertRows, ROWS, type StoredRow } from "./insertRows.ts";
import { lockLedger } from "./lockLedger.ts";
import { placeEvents } from "./placeEvents.ts";
import { run } from "./sql.ts";

/**
 * Keeps an exported ledger in the tables of an empty one, after verifying it: all of it, or nothing. Its owner goes on from there; the
 * other party has its own copy to ask.
 *
 * @param ledger - Begins and ends the transaction; the tables are there and empty.
 * @param lines - The lines, of {@link exportLedger} or a file.
 * @param keys - Whose signatures its checkpoint must bear.
 * @returns What was kept, or why nothing was: what {@link verifyLedger} refuses.
 * @throws A {@link errors!SafepactError}: with code `INVALID_OPTION` when the tables are not empty, and `INVALID_INPUT` when the lines are
 *   no exported ledger.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey, toPublicKey } from "safepact/exchange";
 * import { exportLedger, importLedger, migrateLedger, sealLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const [from, to] = [sqliteTransactions(new Database(":memory:")), sqliteTransactions(new Database(":memory:"))];
 * for (const each of [from, to]) await each.transaction((db) => migrateLedger(db));
 * const signer = await generateSigningKey({ issuer: "shop.example" });
 * const origin = "shop.example/ledger";
 * await sealLedger(from, { origin, signer, now: "2026-03-02T11:00:00Z" });
 * const kept = await from.transaction((db) => importLedger(to, exportLedger(db), { origin, log: [toPublicKey(signer)] }));
 * kept.ok && kept.value.events; // => 0
 * ```
 */
export async function importLedger(
  ledger: Transactions,
  lines: Iterable<string> | AsyncIterable<string>,
  keys: LedgerKeys,
): Promise<Result<VerifiedLedger>> {
  checkGiven(
    { ledger, lines, keys },
    { ledger: transactionsShape, lines: ["each", "text"], keys: ledgerKeysShape },
  );
  const { transaction } = ledger;
  const { checkpoint, entries } = await readExport(lines);
  const opened = await openCheckpoint(checkpoint, keys);
  if (!opened.ok) return opened;
  const refusal = new Error("refused");
  let result: Result<VerifiedLedger> = { ok: false, issues: [] };
  try {
    await transaction(async (db) => {
      await lockLedger(db);
      await refuseFull(db);
      result = await verifyLedger(kept(db, entries, opened.value.size), { checkpoint, keys });
      // What was written meanwhile goes with the transaction.
      if (!result.ok) throw refusal;
      await place(db, opened.value);
    });
  } catch (error) {
    if (error !== refusal) throw error;
  }
  return result;
}

async function refuseFull(db: Db): Promise<void> {
  const rows = await run(db, "SELECT seq FROM {event} LIMIT 1");
  if (rows.length > 0)
    throw new SafepactError("INVALID_OPTION", "There are events in the ledger already.", {
      hint: "Import into tables of their own: give the adapter another prefix.",
    });
}

/** Writes entries as they go by. */
async function* kept(
  db: Db,
  entries: AsyncIterable<LedgerEntry>,
  size: number,
): AsyncGenerator<LedgerEntry> {
  let rows: StoredRow[] = [];
  const write = async (): Promise<void> => {
    const added = rows.length === 0 ? 0 : (await insertRows(db, rows)).size;
    if (added < rows.length)
      throw new SafepactError("INVALID_INPUT", "An id is in the exported ledger twice.", {
        hint: "Ask for the export again.",
      });
    rows = [];
  };
  for await (const entry of entries) {
    if (entry.position >= size) break;
    rows.push(storedRow(entry));
    if (rows.length === ROWS) await write();
    yield entry;
  }
  await write();
}

const nothing = Object.fromEntries(factColumns.map((column) => [column, null]));

function storedRow(entry: LedgerEntry): StoredRow {
  if ("event" in entry) return { ...eventRow(entry.event), salt: entry.salt, leaf: null };
  const { id, type, leaf } = entry;
  const facts = { ...nothing, type } as StoredRow["facts"];
  return { id, facts, mentions: [], salt: null, body: null, leaf };
}

async function place(db: Db, checkpoint: OpenedCheckpoint): Promise<void> {
  const tree = await placeEvents(db);
  const root = hashOf(checkpoint.root);
  if (tree.size() !== checkpoint.size || !root || !sameBytes(tree.root(), root))
    throw new SafepactError("LEDGER_DAMAGED", "The events could not be kept in their order.", {
      hint: "Nothing was written. Import into empty tables that nobody else writes to.",
    });
  await writeCheckpoint(db, checkpoint, tree.peaks());
}
