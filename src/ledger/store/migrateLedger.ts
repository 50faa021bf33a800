import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Db } from "../db.ts";
import { dbShape } from "../ledgerShapes.ts";
import { LEDGER_VERSION, schemaStatements } from "./schemaStatements.ts";
import { checkedPrefix, run } from "./sql.ts";

/**
 * Makes the tables of a ledger where they are not there, and brings older ones up to date.
 *
 * @param db - Connection inside a transaction.
 * @returns The version of the tables before, `0` when there were none, and now.
 * @throws A {@link errors!SafepactError} with code `LEDGER_DAMAGED` for tables of a later version.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { migrateLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"));
 * await ledger.transaction((db) => migrateLedger(db)); // => { from: 0, to: 1 }
 * await ledger.transaction((db) => migrateLedger(db)); // => { from: 1, to: 1 }
 * ```
 */
export async function migrateLedger(db: Db): Promise<{
  /** Version of the tables before; 0 where there were none. */
  readonly from: number;
  /** Version now. */
  readonly to: number;
}> {
  checkGiven({ db }, { db: dbShape });
  const { dialect = "postgres" } = db;
  const [versions = "", ...others] = schemaStatements(dialect, checkedPrefix(db.prefix));
  await db.query(versions, []);
  const [row] = await run(db, "SELECT max(version) AS version FROM {version}");
  const from = Number(row?.["version"] ?? 0);
  if (from > LEDGER_VERSION) {
    throw new SafepactError(
      "LEDGER_DAMAGED",
      `The tables are of version ${from}, and this safepact knows ${LEDGER_VERSION}.`,
      { hint: "Update safepact." },
    );
  }
  if (from === LEDGER_VERSION) return { from, to: LEDGER_VERSION };
  for (const statement of others) await db.query(statement, []);
  await run(db, "INSERT INTO {version} (version) VALUES (?)", [LEDGER_VERSION]);
  return { from, to: LEDGER_VERSION };
}
