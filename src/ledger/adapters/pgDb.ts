import { checkGiven } from "../../model/checkGiven.ts";
import type { AdapterOptions, Db, Row, Transactions } from "../db.ts";
import { adapterOptionsShape } from "../ledgerShapes.ts";

/** What is used of a client of pg (node-postgres): `pg.Client` and the clients of a `pg.Pool` fit. */
export interface PgClient {
  /** Runs a statement. */
  query(
    sql: string,
    values?: unknown[],
  ): Promise<{
    /** The rows; none for a statement that gives none. */
    rows: Row[];
  }>;
}

/** What is used of a client that came out of a `pg.Pool`. */
export interface PgPoolClient extends PgClient {
  /** Gives it back, or away when it is broken. */
  release(broken?: boolean): void;
  /** Tells of a connection that is lost between two statements. */
  on(event: "error", listener: (error: Error) => void): unknown;
  /** Tells no longer. */
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** What is used of a `pg.Pool`. */
export interface PgPool {
  /** Takes a client out of the pool. */
  connect(): Promise<PgPoolClient>;
}

/**
 * Lets the ledger write through a client of pg (node-postgres) on which you began a transaction.
 *
 * @param client - The client.
 * @param options - How the tables are called.
 * @returns The connection.
 *
 * @example
 * ```ts
 * import { lastCheckpoint, type PgClient, pgDb } from "safepact/ledger";
 *
 * // In a program: const client = await pool.connect(); await client.query("BEGIN");
 * const client: PgClient = { query: async () => ({ rows: [] }) };
 * await lastCheckpoint(pgDb(client)); // => undefined
 * ```
 */
export function pgDb(client: PgClient, options: AdapterOptions = {}): Db {
  checkGiven({ client, options }, { client: { query: "function" }, options: adapterOptionsShape });
  return {
    ...options,
    dialect: "postgres",
    query: (sql, values) => client.query(sql, [...values]),
  };
}

/**
 * Lets the ledger begin and end transactions on a pool of pg (node-postgres).
 *
 * @param pool - The pool.
 * @param options - How the tables are called.
 * @returns What {@link ledger!sealLedger} asks for.
 *
 * @example
 * ```ts
 * import { type PgPool, pgTransactions } from "safepact/ledger";
 *
 * // In a program: const pool = new pg.Pool();
 * const said: string[] = [];
 * const nothing = () => undefined;
 * const query = async (sql: string) => (said.push(sql), { rows: [] });
 * const pool: PgPool = { connect: async () => ({ query, release: nothing, on: nothing, off: nothing }) };
 * await pgTransactions(pool).transaction(async (db) => db.query("SELECT 1", []));
 * said; // => ["BEGIN", "SELECT 1", "COMMIT"]
 * ```
 */
export function pgTransactions(pool: PgPool, options: AdapterOptions = {}): Transactions {
  checkGiven({ pool, options }, { pool: { connect: "function" }, options: adapterOptionsShape });
  return {
    transaction: async (run) => {
      const client = await pool.connect();
      let broken = false;
      // A server that dies between two statements must not end the program: the next statement fails.
      const onError = (): void => {
        broken = true;
      };
      client.on("error", onError);
      try {
        await client.query("BEGIN");
        const value = await run(pgDb(client, options));
        await client.query("COMMIT");
        return value;
      } catch (error) {
        await client.query("ROLLBACK").catch(onError);
        throw error;
      } finally {
        client.release(broken);
        client.off("error", onError);
      }
    },
  };
}
