import { SafepactError } from "../../errors.ts";
import type { Db, Row } from "../db.ts";

const DEFAULT_PREFIX = "safepact_";

/**
 * Runs a statement of the ledger's own. `{name}` stands for one of its tables, `?` for a value.
 *
 * @internal
 */
export async function run(
  db: Db,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const named = withTables(statement, checkedPrefix(db.prefix));
  let count = 0;
  const text = isSqlite(db) ? named : named.replaceAll("?", () => `$${++count}`);
  const { rows } = await db.query(text, values);
  return rows;
}

/** Puts the names of the tables into a statement. @internal */
export function withTables(statement: string, prefix: string): string {
  return statement.replaceAll(/\{(\w+)\}/gu, `${prefix}$1`);
}

/**
 * Refuses a prefix that is no plain name.
 *
 * @internal
 */
export function checkedPrefix(prefix = DEFAULT_PREFIX): string {
  if (/^[a-z][a-z\d_]{0,39}$/u.test(prefix)) return prefix;
  throw new SafepactError(
    "INVALID_OPTION",
    `The prefix ${JSON.stringify(prefix.slice(0, 60))} is not a name of tables.`,
    { hint: "Use small letters, digits and _, such as safepact_." },
  );
}

/** @internal */
export function isSqlite({ dialect = "postgres" }: Db): boolean {
  return dialect === "sqlite";
}

/** So many rows of values: `(?,?),(?,?)`. @internal */
export function rowsOfValues(rows: number, columns: number): string {
  const row = `(${Array.from({ length: columns }, () => "?").join(",")})`;
  return Array.from({ length: rows }, () => row).join(",");
}

/** Cuts a list into pieces of at most so many. @internal */
export function piecesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
  return pieces;
}

/**
 * Which part of a ledger is read: behind a place, and at most so many.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` for one that is no whole number.
 *
 * @internal
 */
export function partOf({
  after = -1,
  limit = Number.MAX_SAFE_INTEGER,
}: {
  readonly after?: number;
  readonly limit?: number;
}): { readonly after: number; readonly left: number } {
  if (!Number.isSafeInteger(limit) || !Number.isSafeInteger(after))
    throw new SafepactError("INVALID_OPTION", "after and limit must be whole numbers.");
  return { after, left: limit };
}
