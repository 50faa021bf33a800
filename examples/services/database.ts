import { createRequire } from "node:module";
import {
  type Db,
  type Dialect,
  migrateLedger,
  pgTransactions,
  type Row,
  type SqliteDatabase,
  sqliteTransactions,
  type Transactions,
} from "safepact/ledger";

/** The database of a service. All work is done in transactions, together with the events of the ledger that belong to it. */
export interface Database extends Transactions {
  readonly dialect: Dialect;
  readonly close: () => Promise<void>;
}

/**
 * Opens `postgres://…`, or a file of SQLite where no server is wanted, with the tables of the service and of its ledger.
 *
 * @param address - Address of the database, or path of the file.
 * @param tables - Statements that make the tables of the service unless they are there.
 */
export async function openDatabase(address: string, tables: string): Promise<Database> {
  const database = /^postgres(?:ql)?:/u.test(address)
    ? await openPostgres(address)
    : openSqlite(address);
  await database.transaction(async (db) => {
    await migrateLedger(db);
    for (const statement of tables.split(";")) if (statement.trim()) await db.query(statement, []);
  });
  return database;
}

/** Runs a statement with `?` for its values, in either dialect, and gives its rows. */
export async function ask(
  db: Db,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  let count = 0;
  const sql = db.dialect === "sqlite" ? statement : statement.replaceAll("?", () => `$${++count}`);
  return (await db.query(sql, values)).rows;
}

async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: address, max: 10 });
  // A server that goes away is met by the next transaction; an idle connection must not end the process.
  pool.on("error", () => {});
  return { ...pgTransactions(pool), dialect: "postgres", close: () => pool.end() };
}

function openSqlite(path: string): Database {
  const file = openFile(path);
  file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000");
  return {
    ...sqliteTransactions(file),
    dialect: "sqlite",
    close: () => Promise.resolve(void file.close()),
  };
}

interface SqliteFile extends SqliteDatabase {
  exec(statements: string): unknown;
  close(): unknown;
}

function betterSqlite(require: NodeJS.Require): new (path: string) => SqliteFile {
  try {
    return require("better-sqlite3");
  } catch (cause) {
    throw new Error("Node before 22.5 has no SQLite: compile it once with `npm run sqlite`.", {
      cause,
    });
  }
}

/** node:sqlite where Node has it (22.5 and later), else better-sqlite3. */
function openFile(path: string): SqliteFile {
  const require = createRequire(import.meta.url);
  try {
    const { DatabaseSync } = require("node:sqlite") as {
      DatabaseSync: new (path: string) => SqliteFile;
    };
    return new DatabaseSync(path);
  } catch {
    return new (betterSqlite(require))(path);
  }
}
