import type { Checkpoint } from "../checkpoint.ts";
import type { Db } from "../db.ts";
import { parseNote } from "../note/parseNote.ts";
import { checkpointOf, damaged } from "./checkpoints.ts";
import { run } from "./sql.ts";

/**
 * Gives the newest checkpoint of a ledger: what replies and reports carry.
 *
 * @param db - Connection.
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
export async function lastCheckpoint(db: Db): Promise<Checkpoint | undefined> {
  const [row] = await run(db, "SELECT note FROM {checkpoint} ORDER BY size DESC, no DESC LIMIT 1");
  if (!row) return undefined;
  const note = String(row["note"]);
  const parsed = parseNote(note);
  if (typeof parsed === "string") throw damaged("its last checkpoint cannot be read");
  return checkpointOf(parsed, note);
}
