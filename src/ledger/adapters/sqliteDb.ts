import { checkGiven } from "../../model/checkGiven.ts";
import type { AdapterOptions, Db, Row, Transactions } from "../db.ts";
import { adapterOptionsShape } from "../ledgerShapes.ts";

/** What is used of a prepared statement. */
export interface SqliteStatement {
  /** Whether it gives rows; better-sqlite3 says so, node:sqlite does not need it. */
  readonly reader?: boolean;
  /** Runs it and gives all rows. */
  all(...values: never[]): unknown[];
  /** Runs it. */
  run(...values: never[]): unknown;
}

/** What is used of SQLite: a `Database` of better-sqlite3 and a `DatabaseSync` of node:sqlite fit. */
export interface SqliteDatabase {
  /** Prepares a statement. */
  prepare(sql: string): SqliteStatement;
}

const MAX_STATEMENTS = 500;

const statements = new WeakMap<SqliteDatabase, Map<string, SqliteStatement>>();

/**
 * Lets the ledger write through SQLite (better-sqlite3 or node:sqlite), on a connection on which you began a transaction with
 * `BEGIN IMMEDIATE`.
 *
 * @param database - The database.
 * @param options - How the tables are called.
 * @returns The connection.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { lastCheckpoint, migrateLedger, sqliteDb } from "safepact/ledger";
 *
 * const database = new Database(":memory:");
 * database.exec("BEGIN IMMEDIATE");
 * await migrateLedger(sqliteDb(database));
 * database.exec("COMMIT");
 * await lastCheckpoint(sqliteDb(database)); // => undefined
 * ```
 */
export function sqliteDb(database: SqliteDatabase, options: AdapterOptions = {}): Db {
  checkGiven(
    { database, options },
    { database: { prepare: "function" }, options: adapterOptionsShape },
  );
  return {
    ...options,
    dialect: "sqlite",
    // Not async: what SQLite throws must reach whoever awaits.
    query: (sql, values) => Promise.resolve().then(() => ({ rows: rowsOf(database, sql, values) })),
  };
}

function rowsOf(database: SqliteDatabase, sql: string, values: readonly unknown[]): Row[] {
  const statement = prepared(database, sql);
  if (statement.reader !== false) return statement.all(...(values as never[])) as Row[];
  statement.run(...(values as never[]));
  return [];
}

function prepared(database: SqliteDatabase, sql: string): SqliteStatement {
  const known = statements.get(database) ?? new Map<string, SqliteStatement>();
  statements.set(database, known);
  const statement = known.get(sql) ?? database.prepare(sql);
  if (known.size >= MAX_STATEMENTS) known.clear();
  known.set(sql, statement);
  return statement;
}

const turns = new WeakMap<SqliteDatabase, Promise<unknown>>();

/**
 * Lets the ledger begin and end transactions of SQLite (better-sqlite3 or node:sqlite). On one connection they wait for each other;
 * other connections and processes wait as long as `PRAGMA busy_timeout` says.
 *
 * @param database - The database.
 * @param options - How the tables are called.
 * @returns What {@link ledger!sealLedger} asks for.
 *
 * @example
 * ```ts
 * import Database from "better-sqlite3";
 * import { migrateLedger, sqliteTransactions } from "safepact/ledger";
 *
 * const ledger = sqliteTransactions(new Database(":memory:"), { prefix: "proof_" });
 * await ledger.transaction((db) => migrateLedger(db)); // => { from: 0, to: 1 }
 * ```
 */
export function sqliteTransactions(
  database: SqliteDatabase,
  options: AdapterOptions = {},
): Transactions {
  checkGiven(
    { database, options },
    { database: { prepare: "function" }, options: adapterOptionsShape },
  );
  const db = sqliteDb(database, options);
  return {
    transaction: (run) => {
      const before = turns.get(database) ?? Promise.resolve();
      const turn = before.then(() => inTransaction(db, run));
      // The next one waits for the end of this one, whichever it is.
      turns.set(
        database,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

async function inTransaction<Value>(db: Db, run: (db: Db) => Promise<Value>): Promise<Value> {
  await db.query("BEGIN IMMEDIATE", []);
  try {
    const value = await run(db);
    await db.query("COMMIT", []);
    return value;
  } catch (error) {
    // Some failures, such as a full disk, have rolled back by themselves.
    await db.query("ROLLBACK", []).catch(() => undefined);
    throw error;
  }
}
