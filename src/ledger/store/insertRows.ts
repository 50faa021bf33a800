import type { Db } from "../db.ts";
import { type EventRow, factColumns } from "./eventRow.ts";
import { piecesOf, rowsOfValues, run } from "./sql.ts";

/** At most so many rows in one statement. @internal */
export const ROWS = 100;

/** A row as it is written: an event with its salt, or the leaf of one that was erased. @internal */
export interface StoredRow extends Omit<EventRow, "facts" | "body"> {
  readonly facts: {
    readonly [Column in keyof EventRow["facts"]]: EventRow["facts"][Column] | null;
  };
  readonly salt: string | null;
  readonly body: string | null;
  readonly leaf: string | null;
}

const columns = ["id", ...factColumns, "salt", "body", "leaf"];

/**
 * Writes at most {@link ROWS} rows, and leaves those alone whose id is there.
 *
 * @returns The ids that were not there.
 *
 * @internal
 */
export async function insertRows(db: Db, rows: readonly StoredRow[]): Promise<Set<string>> {
  const values: (string | number | null)[] = [];
  for (const { id, facts, salt, body, leaf } of rows) {
    values.push(id);
    for (const column of factColumns) values.push(facts[column]);
    values.push(salt, body, leaf);
  }
  const inserted = await run(
    db,
    `INSERT INTO {event} (${columns.join(",")}) VALUES ${rowsOfValues(rows.length, columns.length)} ON CONFLICT (id) DO NOTHING RETURNING seq, id`,
    values,
  );
  const seqs = new Map(inserted.map(({ id, seq }) => [String(id), seq]));
  const mentions = rows.flatMap(({ id, mentions: named }) =>
    seqs.has(id) ? named.map(({ kind, value }) => [kind, value, seqs.get(id)]) : [],
  );
  for (const piece of piecesOf(mentions, ROWS))
    await run(
      db,
      `INSERT INTO {mention} (kind, value, seq) VALUES ${rowsOfValues(piece.length, 3)}`,
      piece.flat(),
    );
  return new Set(seqs.keys());
}
