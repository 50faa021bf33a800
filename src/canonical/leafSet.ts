import { bytesToHex } from "@noble/hashes/utils.js";
import type { Hasher } from "./hasher.ts";
import { compareLeaves, LEAF, mergeLeaves } from "./leaves.ts";

/** A set of values by their hashes, of which one can be added or taken away without hashing the others again. @internal */
export interface LeafSet {
  readonly size: number;
  readonly add: (leaf: Uint8Array) => void;
  readonly remove: (leaf: Uint8Array) => void;
  /** The root, hexadecimal. */
  readonly root: () => string;
  /** All hashes in ascending order. */
  readonly sorted: () => Uint8Array;
}

/** Hashes with the same two first bytes, in ascending order, and the hash over them while it is known. */
interface Bucket {
  leaves: Uint8Array;
  hash: Uint8Array | undefined;
}

/**
 * Opens a set of hashes whose root depends on nothing but what is in it. The root is a tree of three levels by the first bytes of the
 * hashes: a bucket is the SHA-256 of the hashes that share their first two bytes, in ascending order; a branch, of the buckets that
 * share the first byte; the root, of the branches. Of buckets and branches only those that hold anything are written, each
 * after the byte it stands for. The root of nothing is the SHA-256 of nothing.
 *
 * @param hash - SHA-256.
 * @param sorted - Hashes to begin with, in ascending order.
 *
 * @internal
 */
export function openLeafSet(hash: Hasher, sorted: Uint8Array = new Uint8Array(0)): LeafSet {
  const branches = new Map<
    number,
    { readonly buckets: Map<number, Bucket>; hash?: Uint8Array | undefined }
  >();
  let size = 0;
  const bucketOf = (first: number, second: number): Bucket => {
    const branch = branches.get(first) ?? { buckets: new Map<number, Bucket>() };
    branches.set(first, branch);
    branch.hash = undefined;
    const bucket = branch.buckets.get(second) ?? { leaves: new Uint8Array(0), hash: undefined };
    branch.buckets.set(second, bucket);
    bucket.hash = undefined;
    return bucket;
  };
  for (let start = 0; start < sorted.length; ) {
    const head = headAt(sorted, start);
    const end = endOfBucket(sorted, start, head);
    bucketOf(head >>> 8, head & 0xff).leaves = sorted.subarray(start, end);
    start = end;
  }
  size = sorted.length / LEAF;
  return {
    get size() {
      return size;
    },
    add: (leaf) => {
      const bucket = bucketOf(leaf[0] ?? 0, leaf[1] ?? 0);
      const place = placeIn(bucket.leaves, leaf);
      const leaves = new Uint8Array(bucket.leaves.length + LEAF);
      leaves.set(bucket.leaves.subarray(0, place));
      leaves.set(leaf, place);
      leaves.set(bucket.leaves.subarray(place), place + LEAF);
      bucket.leaves = leaves;
      size++;
    },
    remove: (leaf) => {
      const bucket = bucketOf(leaf[0] ?? 0, leaf[1] ?? 0);
      const place = placeIn(bucket.leaves, leaf);
      if (place >= bucket.leaves.length) return;
      if (compareLeaves(bucket.leaves.subarray(place, place + LEAF), leaf) !== 0) return;
      const leaves = new Uint8Array(bucket.leaves.length - LEAF);
      leaves.set(bucket.leaves.subarray(0, place));
      leaves.set(bucket.leaves.subarray(place + LEAF), place);
      bucket.leaves = leaves;
      size--;
    },
    root: () => {
      const top = inOrder(branches).flatMap(([byte, branch]) => {
        const full = inOrder(branch.buckets).filter(([, { leaves }]) => leaves.length > 0);
        if (full.length === 0) return [];
        branch.hash ??= hash(
          written(
            full.map(([second, bucket]) => {
              bucket.hash ??= hash(bucket.leaves).slice();
              return [second, bucket.hash] as const;
            }),
          ),
        ).slice();
        return [[byte, branch.hash] as const];
      });
      return bytesToHex(hash(written(top)));
    },
    sorted: () => {
      const all = new Uint8Array(size * LEAF);
      let end = 0;
      for (const [, { buckets }] of inOrder(branches)) {
        for (const [, { leaves }] of inOrder(buckets)) {
          all.set(leaves, end);
          end += leaves.length;
        }
      }
      return all;
    },
  };
}

/**
 * The root of all hashes of some lists, as that of the {@link openLeafSet set} of them, without one list of all.
 *
 * @param hash - SHA-256.
 * @param lists - Hashes in ascending order.
 *
 * @internal
 */
export function leafRoot(hash: Hasher, lists: readonly Uint8Array[]): string {
  const places = lists.map(() => 0);
  const branches: [number, Uint8Array][] = [];
  let buckets: [number, Uint8Array][] = [];
  const close = (first: number) => {
    if (buckets.length > 0) branches.push([first, hash(written(buckets)).slice()]);
    buckets = [];
  };
  let branch = 0;
  for (let least = leastHead(lists, places); least < NONE; least = leastHead(lists, places)) {
    if (least >>> 8 !== branch) close(branch);
    branch = least >>> 8;
    const parts = lists.flatMap((list, index) => {
      const start = places[index] ?? 0;
      const end = endOfBucket(list, start, least);
      places[index] = end;
      return end > start ? [list.subarray(start, end)] : [];
    });
    buckets.push([least & 0xff, hash(parts.reduce(mergeLeaves)).slice()]);
  }
  close(branch);
  return bytesToHex(hash(written(branches)));
}

/** Above all that two bytes can be. */
const NONE = 0x10000;

function leastHead(lists: readonly Uint8Array[], places: readonly number[]): number {
  let least = NONE;
  for (let index = 0; index < lists.length; index++) {
    least = Math.min(least, headAt(lists[index] ?? empty, places[index] ?? 0));
  }
  return least;
}

const empty = new Uint8Array(0);

/** The first two bytes of the hash there. */
function headAt(list: Uint8Array, at: number): number {
  return at < list.length ? ((list[at] ?? 0) << 8) | (list[at + 1] ?? 0) : NONE;
}

/** Behind the last of the hashes from there on that begin so. */
function endOfBucket(list: Uint8Array, start: number, head: number): number {
  let end = start;
  while (headAt(list, end) === head) end += LEAF;
  return end;
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([a], [b]) => a - b);
}

function written(parts: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const bytes = new Uint8Array(parts.length * (LEAF + 1));
  parts.forEach(([byte, hash], index) => {
    bytes[index * (LEAF + 1)] = byte;
    bytes.set(hash, index * (LEAF + 1) + 1);
  });
  return bytes;
}

/** Where a hash stands among others, or would stand. */
function placeIn(leaves: Uint8Array, leaf: Uint8Array): number {
  let low = 0;
  let high = leaves.length / LEAF;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = leaves.subarray(middle * LEAF, middle * LEAF + LEAF);
    if (compareLeaves(other, leaf) < 0) low = middle + 1;
    else high = middle;
  }
  return low * LEAF;
}
