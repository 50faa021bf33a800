import { hashOf, toBase64 } from "../base64.ts";
import type { Db, Row } from "../db.ts";
import { type GrowingTree, growTree } from "../tree/growingTree.ts";
import { leafHashOfText } from "../tree/hashes.ts";
import { damaged } from "./checkpoints.ts";
import { piecesOf, rowsOfValues, run } from "./sql.ts";
import { TILE_LEVELS } from "./tiles.ts";

const PAGE = 2000;
const ROWS = 250;

interface Node {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/**
 * Gives every event without a place the next one, in the order in which they came, and grows the tree.
 *
 * @param db - Connection, inside a transaction that holds the lock.
 * @param size - Events that have a place.
 * @param peaks - The tree over them.
 * @returns The tree over all.
 *
 * @internal
 */
export async function placeEvents(
  db: Db,
  size?: number,
  peaks?: readonly Uint8Array[],
): Promise<GrowingTree> {
  const nodes: Node[] = [];
  const tree = growTree(size, peaks, (level, index, hash) => {
    if (level > 0 && level % TILE_LEVELS === 0) nodes.push({ level, index, hash });
  });
  for (;;) {
    const page = await run(
      db,
      "SELECT q.seq, e.salt, e.body, e.leaf FROM {pending} q JOIN {event} e ON e.seq = q.seq ORDER BY q.seq LIMIT ?",
      [PAGE],
    );
    for (const piece of piecesOf(page, ROWS)) await placePiece(db, piece, tree);
    await writeNodes(db, nodes.splice(0));
    if (page.length === 0) return tree;
    await run(
      db,
      "DELETE FROM {pending} WHERE seq BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM {leaf} l WHERE l.seq = {pending}.seq)",
      [page[0]?.["seq"], page.at(-1)?.["seq"]],
    );
  }
}

async function placePiece(db: Db, piece: readonly Row[], tree: GrowingTree): Promise<void> {
  const values = piece.flatMap((row) => {
    const leaf = leafOfRow(row);
    const position = tree.size();
    tree.add(leaf);
    return [position, row["seq"], toBase64(leaf)];
  });
  await run(
    db,
    `INSERT INTO {leaf} (pos, seq, hash) VALUES ${rowsOfValues(piece.length, 3)}`,
    values,
  );
}

async function writeNodes(db: Db, nodes: readonly Node[]): Promise<void> {
  for (const { level, index, hash } of nodes)
    await run(db, "INSERT INTO {node} (level, pos, hash) VALUES (?, ?, ?)", [
      level,
      index,
      toBase64(hash),
    ]);
}

function leafOfRow({ salt, body, leaf, seq }: Row): Uint8Array {
  const said = typeof salt === "string" && typeof body === "string";
  const hash = said ? leafHashOfText(salt, body) : hashOf(leaf);
  if (!hash) throw damaged(`the event number ${seq} has neither content nor leaf`);
  return hash;
}
