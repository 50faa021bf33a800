/** One row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * ONE connection inside ONE transaction of yours: whatever the ledger writes is committed, or rolled back, together with what you
 * write beside it.
 */
export interface Db {
  /**
   * Runs one statement.
   *
   * @param sql - The statement, with `$1`, `$2`, … for PostgreSQL and `?` for SQLite.
   * @param values - Texts, whole numbers and nulls, in that order.
   * @returns The rows; none for a statement that gives none.
   */
  query(
    sql: string,
    values: readonly unknown[],
  ): Promise<{
    /** The rows; none for a statement that gives none. */
    readonly rows: readonly Row[];
  }>;
  /**
   * Which database it is.
   *
   * @defaultValue `"postgres"`
   */
  readonly dialect?: Dialect;
  /**
   * What the names of the ledger's tables begin with.
   *
   * @defaultValue `"safepact_"`
   */
  readonly prefix?: string;
}

/** A kind of database. */
export type Dialect = "postgres" | "sqlite";

/** Begins and ends transactions: for what must be one of its own. */
export interface Transactions {
  /**
   * Runs a piece of work in one transaction: committed when it is done, rolled back when it throws. SQLite's must begin with
   * `BEGIN IMMEDIATE`.
   */
  transaction<Value>(run: (db: Db) => Promise<Value>): Promise<Value>;
}

/** How an adapter's tables are called. */
export interface AdapterOptions {
  /**
   * What the names of the ledger's tables begin with.
   *
   * @defaultValue `"safepact_"`
   */
  readonly prefix?: string;
}
