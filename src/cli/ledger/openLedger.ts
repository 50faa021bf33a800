import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { SafepactError } from "../../errors.ts";
import { type SqliteDatabase, sqliteTransactions, type Transactions } from "../../ledger/index.ts";

/** A ledger in a file of SQLite. */
export interface LedgerFile {
  /** Begins and ends transactions. */
  readonly ledger: Transactions;
  /** Lets go of the file. */
  readonly close: () => void;
}

interface OpenDatabase extends SqliteDatabase {
  exec(sql: string): unknown;
  close(): void;
}

type SqliteClass = new (path: string) => OpenDatabase;

/** Drivers in order: the peer, which Node 20 needs, and what Node 22 brings. */
const drivers = [
  { name: "better-sqlite3", classOf: (module: unknown) => module as SqliteClass },
  {
    name: "node:sqlite",
    classOf: (module: unknown) => (module as { DatabaseSync: SqliteClass }).DatabaseSync,
  },
] as const;

/**
 * Opens a ledger in a file of SQLite.
 *
 * @param path - The file.
 * @param create - Whether a new one may be made.
 * @returns The ledger.
 * @throws A {@link SafepactError}: with code `INVALID_OPTION` when no driver is installed, and `INPUT_UNREADABLE` when the file is not
 *   there or is no database.
 */
export function openLedger(path: string, create = false): LedgerFile {
  if (!create && !existsSync(path))
    throw new SafepactError("INPUT_UNREADABLE", `There is no ledger ${path}.`, {
      hint: `Make one: safepact ledger init ${path}`,
    });
  const Database = sqliteClass();
  try {
    const database = new Database(path);
    database.exec("PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL");
    // What was acknowledged outlives a loss of power; what was erased is overwritten.
    database.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    return { ledger: sqliteTransactions(database), close: () => database.close() };
  } catch (cause) {
    throw new SafepactError("INPUT_UNREADABLE", `${path} cannot be opened as a ledger.`, {
      hint: "Name a file that safepact ledger init made.",
      cause,
    });
  }
}

function sqliteClass(): SqliteClass {
  const require = createRequire(import.meta.url);
  for (const { name, classOf } of drivers) {
    try {
      return classOf(require(name));
    } catch {
      // The next one may be there.
    }
  }
  throw new SafepactError("INVALID_OPTION", "No driver of SQLite is installed.", {
    hint: "Run npm install better-sqlite3, or use Node 22.13 or later, which brings one.",
  });
}

/**
 * Works with a ledger and lets go of its file.
 *
 * @param path - The file.
 * @param work - What to do.
 * @returns What the work gives.
 */
export async function withLedger<Value>(
  path: string,
  work: (ledger: Transactions) => Promise<Value>,
): Promise<Value> {
  const { ledger, close } = openLedger(path);
  try {
    return await work(ledger);
  } finally {
    close();
  }
}
