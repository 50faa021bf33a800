import { hashOf } from "../base64.ts";
import type { Db } from "../db.ts";
import { nodeHash } from "../tree/hashes.ts";
import { type LeafRange, splitOf } from "../tree/proofRanges.ts";
import { damaged } from "./checkpoints.ts";
import { run } from "./sql.ts";

/** Every eighth level of the tree is stored: leaves, subtrees of 256, of 65,536, … @internal */
export const TILE_LEVELS = 8;

const TILE = 2 ** TILE_LEVELS;

/** Hashes parts of a stored tree. */
export type HashRange = (range: LeafRange) => Promise<Uint8Array>;

/**
 * Reads the hashes of parts of the tree, a tile of 256 at a time, each once.
 *
 * @internal
 */
export function treeOf(db: Db): HashRange {
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>();
  const tile = (level: number, index: number): Promise<readonly Uint8Array[]> => {
    const key = `${level}/${index}`;
    const found = tiles.get(key) ?? readTile(db, level, index);
    tiles.set(key, found);
    return found;
  };
  /** A whole subtree: 2 to the `level` leaves, `index` of them to its left. */
  const subtree = async (level: number, index: number): Promise<Uint8Array> => {
    const base = level - (level % TILE_LEVELS);
    const width = 2 ** (level - base);
    const start = index * width;
    const hashes = await tile(base, Math.floor(start / TILE));
    const part = hashes.slice(start % TILE, (start % TILE) + width);
    if (part.length < width) throw damaged("a part of its tree is missing");
    return wholeRoot(part);
  };
  const hashRange: HashRange = async ({ from, to }) => {
    const size = to - from;
    const level = Math.log2(size);
    if (Number.isInteger(level) && from % size === 0) return await subtree(level, from / size);
    const middle = from + splitOf(size);
    return nodeHash(await hashRange({ from, to: middle }), await hashRange({ from: middle, to }));
  };
  return hashRange;
}

async function readTile(db: Db, level: number, index: number): Promise<readonly Uint8Array[]> {
  const [from, to] = [index * TILE, (index + 1) * TILE - 1];
  const rows =
    level === 0
      ? await run(db, "SELECT pos, hash FROM {leaf} WHERE pos BETWEEN ? AND ? ORDER BY pos", [
          from,
          to,
        ])
      : await run(
          db,
          "SELECT pos, hash FROM {node} WHERE level = ? AND pos BETWEEN ? AND ? ORDER BY pos",
          [level, from, to],
        );
  return rows.map(({ pos, hash }, offset) => {
    const bytes = hashOf(hash);
    if (!bytes || Number(pos) !== from + offset) throw damaged("a hash of its tree cannot be read");
    return bytes;
  });
}

function wholeRoot(hashes: readonly Uint8Array[]): Uint8Array {
  const [first] = hashes;
  if (hashes.length === 1 && first) return first;
  const middle = hashes.length / 2;
  return nodeHash(wholeRoot(hashes.slice(0, middle)), wholeRoot(hashes.slice(middle)));
}
