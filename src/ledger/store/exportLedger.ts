import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { SCHEMA_VERSION } from "../../model/schemaVersion.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { dbShape } from "../ledgerShapes.ts";
import { lastCheckpoint } from "./lastCheckpoint.ts";
import { readLedger } from "./readLedger.ts";

/** What is exported. */
export interface ExportLedgerOptions {
  /**
   * The ledger as it was at a checkpoint, such as the last one that the other party signed.
   *
   * @defaultValue The newest.
   */
  readonly checkpoint?: Checkpoint;
}

/**
 * Writes a ledger as lines of JSON: first its checkpoint, then every event with its place and salt. Whoever gets them verifies them with
 * {@link ledger!verifyLedger}, or keeps them in a database of its own with {@link ledger!importLedger}.
 *
 * @param db - Connection.
 * @param options - Up to which checkpoint.
 * @returns The lines, each ended by a newline.
 * @throws A {@link errors!SafepactError}: with code `MISSING_DATA` when nothing was sealed yet, and `LEDGER_DAMAGED` for a row that does
 *   not agree with itself.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { generateSigningKey } from "safepact/exchange";
 * import { exportLedger, migrateLedger, sealLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * const signer = await generateSigningKey({ issuer: "shop.example" });
 * await sealLedger(ledger, { origin: "shop.example/ledger", signer, now: "2026-03-02T11:00:00Z" });
 * const lines = await ledger.transaction(async (db) => {
 *   const all: string[] = [];
 *   for await (const line of exportLedger(db)) all.push(line);
 *   return all;
 * });
 * Object.keys(JSON.parse(lines[0] ?? "")); // => ["schemaVersion", "checkpoint"]
 * ```
 */
export async function* exportLedger(
  db: Db,
  options: ExportLedgerOptions = {},
): AsyncGenerator<string> {
  checkGiven({ db, options }, { db: dbShape, options: { checkpoint: "object?" } });
  const checkpoint = options.checkpoint ?? (await lastCheckpoint(db));
  if (!checkpoint)
    throw new SafepactError("MISSING_DATA", "The ledger was never sealed.", {
      hint: "Seal it first: an export says what was signed.",
    });
  yield `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, checkpoint: checkpoint.note })}\n`;
  for await (const entry of readLedger(db, { limit: checkpoint.size }))
    yield `${JSON.stringify(entry)}\n`;
}
