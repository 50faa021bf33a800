import { checkGiven } from "../../model/checkGiven.ts";
import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { dbShape } from "../ledgerShapes.ts";
import { parseNote } from "../note/parseNote.ts";
import { checkpointOf, damaged } from "./checkpoints.ts";
import { run } from "./sql.ts";

/** Which checkpoint is wanted. */
export interface LastCheckpointOptions {
  /** The newest one that this party signed too: the issuer of its key. What it signed is what nobody can rewrite. */
  readonly cosignedBy?: string;
}

/**
 * Gives the newest checkpoint of a ledger: what replies and reports carry.
 *
 * @param db - Connection.
 * @param options - Which one.
 * @returns The checkpoint, with the cosignatures that were kept; nothing before the first sealing.
 * @throws A {@link errors!SafepactError} with code `LEDGER_DAMAGED` when it cannot be read.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { lastCheckpoint, migrateLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db));
 * await ledger.transaction((db) => lastCheckpoint(db)); // => undefined
 * ```
 */
export async function lastCheckpoint(
  db: Db,
  options: LastCheckpointOptions = {},
): Promise<Checkpoint | undefined> {
  checkGiven({ db, options }, { db: dbShape, options: { cosignedBy: "text?" } });
  const { cosignedBy } = options;
  const page = cosignedBy === undefined ? 1 : 100;
  for (let offset = 0; ; offset += page) {
    const rows = await run(
      db,
      "SELECT note FROM {checkpoint} ORDER BY size DESC, no DESC LIMIT ? OFFSET ?",
      [page, offset],
    );
    for (const { note } of rows) {
      const parsed = parseNote(String(note));
      if (typeof parsed === "string") throw damaged("one of its checkpoints cannot be read");
      const signed = parsed.signatures.some(({ name }) => name === cosignedBy);
      if (signed || cosignedBy === undefined) return checkpointOf(parsed, String(note));
    }
    if (rows.length < page) return undefined;
  }
}
