import { emptyRoot, nodeHash } from "./hashes.ts";

/** A Merkle tree (RFC 6962) that only grows and keeps no more than the hashes of its right edge. */
export interface GrowingTree {
  /** Number of leaves. */
  readonly size: () => number;
  /** Adds a leaf. */
  readonly add: (leaf: Uint8Array) => void;
  /** Root of the tree. */
  readonly root: () => Uint8Array;
  /** Hashes of the whole subtrees that the tree is made of, the largest first. */
  readonly peaks: () => readonly Uint8Array[];
}

/** Told of each whole subtree as it is finished: 2 to the `level` leaves, `index` of them to its left. */
export type OnSubtree = (level: number, index: number, hash: Uint8Array) => void;

/**
 * Starts a tree, or goes on with one.
 *
 * @param size - Leaves it has already.
 * @param peaks - What {@link GrowingTree.peaks} gave then.
 * @param onSubtree - Told of each subtree that is finished.
 *
 * @internal
 */
export function growTree(
  size = 0,
  peaks: readonly Uint8Array[] = [],
  onSubtree: OnSubtree = () => undefined,
): GrowingTree {
  let leaves = size;
  const stack = [...peaks];
  return {
    size: () => leaves,
    add: (leaf) => {
      let hash = leaf;
      let level = 0;
      onSubtree(0, leaves, leaf);
      for (let rest = leaves; rest % 2 === 1; rest = (rest - 1) / 2) {
        hash = nodeHash(stack.pop() ?? hash, hash);
        level++;
        onSubtree(level, (rest - 1) / 2, hash);
      }
      stack.push(hash);
      leaves++;
    },
    root: () => rootOf(stack),
    peaks: () => [...stack],
  };
}

/** Number of peaks of a tree: the ones of its size in binary. @internal */
export function countPeaks(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** Root of the tree that these whole subtrees make, the largest first. @internal */
export function rootOf(peaks: readonly Uint8Array[]): Uint8Array {
  let root: Uint8Array | undefined;
  for (let index = peaks.length - 1; index >= 0; index--) {
    const peak = peaks[index];
    if (peak) root = root ? nodeHash(peak, root) : peak;
  }
  return root ?? emptyRoot;
}
