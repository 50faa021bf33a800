import { checkGiven } from "../../model/checkGiven.ts";
import type { AdapterOptions, Db, Row, Transactions } from "../db.ts";
import { adapterOptionsShape } from "../ledgerShapes.ts";

/** What is used of a transaction of PGlite. */
export interface PgliteTransaction {
  /** Runs a statement. */
  query(
    sql: string,
    values?: unknown[],
  ): Promise<{
    /** The rows; none for a statement that gives none. */
    rows: unknown[];
  }>;
}

/** What is used of PGlite (PostgreSQL inside the program, or a browser). */
export interface PgliteDatabase {
  /** Runs a piece of work in a transaction. */
  transaction<Value>(run: (transaction: PgliteTransaction) => Promise<Value>): Promise<Value>;
}

/**
 * Lets the ledger write in a transaction of PGlite.
 *
 * @param transaction - What PGlite hands to your function.
 * @param options - How the tables are called.
 * @returns The connection.
 *
 * @example
 * ```ts
 * import { lastCheckpoint, pgliteDb, type PgliteTransaction } from "safepact/ledger";
 *
 * // In a program: await pglite.transaction(async (transaction) => appendEvents(pgliteDb(transaction), events));
 * const transaction: PgliteTransaction = { query: async () => ({ rows: [] }) };
 * await lastCheckpoint(pgliteDb(transaction)); // => undefined
 * ```
 */
export function pgliteDb(transaction: PgliteTransaction, options: AdapterOptions = {}): Db {
  checkGiven(
    { transaction, options },
    { transaction: { query: "function" }, options: adapterOptionsShape },
  );
  return {
    ...options,
    dialect: "postgres",
    query: async (sql, values) => {
      const { rows } = await transaction.query(sql, [...values]);
      return { rows: rows as Row[] };
    },
  };
}

/**
 * Lets the ledger begin and end transactions of PGlite.
 *
 * @param pglite - The database.
 * @param options - How the tables are called.
 * @returns What {@link ledger!sealLedger} asks for.
 *
 * @example
 * ```ts
 * import { type PgliteDatabase, pgliteTransactions } from "safepact/ledger";
 *
 * // In a program: const pglite = new PGlite("folder");
 * const pglite: PgliteDatabase = { transaction: (run) => run({ query: async () => ({ rows: [{ one: 1 }] }) }) };
 * await pgliteTransactions(pglite).transaction(async (db) => (await db.query("SELECT 1 AS one", [])).rows); // => [{ one: 1 }]
 * ```
 */
export function pgliteTransactions(
  pglite: PgliteDatabase,
  options: AdapterOptions = {},
): Transactions {
  checkGiven(
    { pglite, options },
    { pglite: { transaction: "function" }, options: adapterOptionsShape },
  );
  return {
    transaction: (run) => pglite.transaction((transaction) => run(pgliteDb(transaction, options))),
  };
}
