import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import {
  type Db,
  migrateLedger,
  pgliteTransactions,
  pgTransactions,
  type SqliteDatabase,
  sqliteTransactions,
  type Transactions,
} from "safepact/ledger";
import { postgresFolder, startPostgres, type TestServer } from "../../support/servers.ts";

/** A database that tests keep ledgers in. */
export interface Store {
  /** Begins and ends transactions; a ledger of a prefix of its own. */
  readonly ledger: (prefix: string) => Transactions;
  /** Runs SQL that no ledger would. */
  readonly exec: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);

function optional<Module>(name: string): Module | undefined {
  try {
    return require(name) as Module;
  } catch {
    return undefined;
  }
}

type SqliteClass = new (
  path: string,
) => SqliteDatabase & { exec(sql: string): unknown; close(): void };

/** better-sqlite3, where it is compiled. */
export const betterSqlite = optional<SqliteClass>("better-sqlite3");

/** node:sqlite, where Node has it. */
export const nodeSqlite = optional<{ DatabaseSync: SqliteClass }>("node:sqlite")?.DatabaseSync;

export const postgresBin = postgresFolder();

/** Every kind of database, and whether it is here. */
export const kinds = [
  [
    "SQLite through better-sqlite3 (skipped where better-sqlite3 is not installed)",
    betterSqlite !== undefined,
    () => sqlite(betterSqlite),
  ],
  [
    "SQLite through node:sqlite (skipped where Node has none)",
    nodeSqlite !== undefined,
    () => sqlite(nodeSqlite),
  ],
  ["PGlite", true, pglite],
  [
    "PostgreSQL through pg (skipped where PostgreSQL is not installed)",
    postgresBin !== undefined,
    postgres,
  ],
] as const;

/** Opens a database of SQLite in a file of its own. */
export async function sqlite(open: SqliteClass | undefined): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "safepact-ledger-"));
  const store = await openSqlite(open, join(folder, "ledger.db"));
  return {
    ...store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a file of SQLite. */
export function openSqlite(open: SqliteClass | undefined, file: string): Promise<Store> {
  if (open === undefined) throw new Error("There is no SQLite.");
  const database = new open(file);
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000",
  );
  return Promise.resolve({
    ledger: (prefix) => sqliteTransactions(database, { prefix }),
    exec: async (sql) => {
      const statement = database.prepare(sql);
      if (statement.reader !== false) return statement.all() as Record<string, unknown>[];
      statement.run();
      return await Promise.resolve([]);
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  });
}

async function pglite(): Promise<Store> {
  const database = await PGlite.create();
  return {
    ledger: (prefix) => pgliteTransactions(database, { prefix }),
    exec: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

async function postgres(): Promise<Store> {
  const server = await startPostgres(postgresBin ?? "");
  const pool = poolOf(server);
  const store = storeOf(pool);
  return {
    ...store,
    close: async () => {
      await store.close();
      await server.remove();
    },
  };
}

/** A database of PostgreSQL behind a pool. */
export function storeOf(pool: pg.Pool): Store {
  return {
    ledger: (prefix) => pgTransactions(pool, { prefix }),
    exec: async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows,
    close: () => pool.end(),
  };
}

/** A pool of connections to a server of the tests. */
export function poolOf({ port }: TestServer): pg.Pool {
  const pool = new pg.Pool({
    host: "127.0.0.1",
    port,
    user: "safepact",
    database: "postgres",
    max: 10,
  });
  // A server that is killed ends idle connections too.
  pool.on("error", () => undefined);
  return pool;
}

/** A new ledger. */
export async function newLedger(store: Store, prefix: string): Promise<Transactions> {
  const ledger = store.ledger(prefix);
  await ledger.transaction((db: Db) => migrateLedger(db));
  return ledger;
}
