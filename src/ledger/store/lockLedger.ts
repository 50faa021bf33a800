import type { Db } from "../db.ts";
import { checkedPrefix, isSqlite } from "./sql.ts";

/**
 * Lets nobody else seal, import or migrate until the transaction ends. SQLite has one writer anyway, from `BEGIN IMMEDIATE` on.
 *
 * @internal
 */
export async function lockLedger(db: Db): Promise<void> {
  if (isSqlite(db)) return;
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `${checkedPrefix(db.prefix)}ledger`,
  ]);
}
