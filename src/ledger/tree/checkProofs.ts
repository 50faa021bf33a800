import { sameBytes } from "../base64.ts";
import { nodeHash } from "./hashes.ts";

/**
 * Gives the root to which a leaf and its path lead. Source: RFC 9162, section 2.1.3.2.
 *
 * @param leaf - Hash of the leaf.
 * @param position - Its place, from 0.
 * @param size - Leaves of the tree.
 * @param path - Hashes beside the way up.
 * @returns The root; nothing when the path is too long or too short.
 *
 * @internal
 */
export function rootFromInclusion(
  leaf: Uint8Array,
  { position, size }: { position: number; size: number },
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  if (position >= size) return undefined;
  let [place, last] = [position, size - 1];
  let hash = leaf;
  for (const beside of path) {
    if (last === 0) return undefined;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(beside, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/** Sizes and roots of two trees. @internal */
export interface TwoTrees {
  readonly smaller: { readonly size: number; readonly root: Uint8Array };
  readonly larger: { readonly size: number; readonly root: Uint8Array };
}

/**
 * Tells whether a path shows that the larger tree begins with all of the smaller one. Source: RFC 9162, section 2.1.4.2.
 *
 * @internal
 */
export function isConsistent({ smaller, larger }: TwoTrees, path: readonly Uint8Array[]): boolean {
  if (smaller.size > larger.size) return false;
  if (smaller.size === larger.size)
    return path.length === 0 && sameBytes(smaller.root, larger.root);
  if (smaller.size === 0) return path.length === 0;
  let [place, last] = [smaller.size - 1, larger.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  const [first, ...rest] = place === 0 ? [smaller.root, ...path] : path;
  if (!first) return false;
  let [old, now] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      old = nodeHash(beside, old);
      now = nodeHash(beside, now);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      now = nodeHash(now, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameBytes(old, smaller.root) && sameBytes(now, larger.root);
}

function half(number: number): number {
  return Math.floor(number / 2);
}
