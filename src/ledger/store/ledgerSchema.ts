import { checkGiven } from "../../model/checkGiven.ts";
import type { AdapterOptions, Dialect } from "../db.ts";
import { adapterOptionsShape } from "../ledgerShapes.ts";
import { LEDGER_VERSION, schemaStatements } from "./schemaStatements.ts";
import { checkedPrefix } from "./sql.ts";

/**
 * Writes the SQL that makes the tables of a ledger, for your own migrations; {@link ledger!migrateLedger} runs the same. Triggers
 * refuse every change but those that sealing and erasing make.
 *
 * @param dialect - Kind of database: PostgreSQL 14 or later, or SQLite 3.37 or later.
 * @param options - How the tables are called.
 * @returns Statements, each ended by a semicolon.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` for a prefix that is no plain name.
 *
 * @example
 * ```ts
 * import { ledgerSchema } from "safepact/ledger";
 *
 * ledgerSchema("sqlite").includes("CREATE TABLE IF NOT EXISTS safepact_event"); // => true
 * ledgerSchema("postgres", { prefix: "proof_" }).includes("safepact_"); // => false
 * ```
 */
export function ledgerSchema(dialect: Dialect, options: AdapterOptions = {}): string {
  checkGiven({ dialect, options }, { dialect: "text", options: adapterOptionsShape });
  const prefix = checkedPrefix(options.prefix);
  const version = `INSERT INTO ${prefix}version (version) VALUES (${LEDGER_VERSION}) ON CONFLICT DO NOTHING`;
  return [...schemaStatements(dialect, prefix), version, ""].join(";\n");
}
