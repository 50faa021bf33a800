import type { MatchIndex } from "./index/matchIndex.ts";

/**
 * Sums by posting for the few entries that a search meets: a small hash table in front of dense lists. One sum for every entry of
 * the index would be met at random places of memory, and those that share words with a listing are few.
 *
 * @internal
 */
export interface Accumulator {
  /** Place in the lists + 1, 0 for a free slot; a power of two long. */
  readonly slots: Uint16Array;
  /** Postings met, in order. */
  readonly postings: Uint32Array;
  /** Their sums. */
  readonly sums: Float32Array;
  /** How many. */
  size: number;
}

/** Most postings that a search may read: their places fit 16 bits. @internal */
export const MOST_READ = 65_535;

/** Makes an accumulator for searches that read at most so many postings, up to {@link MOST_READ}. @internal */
export function createAccumulator({ entries }: MatchIndex, budget: number): Accumulator {
  const most = Math.min(entries, budget) + 1;
  let slots = 64;
  while (slots < 4 * Math.min(entries, budget)) slots *= 2;
  return {
    slots: new Uint16Array(slots),
    postings: new Uint32Array(most),
    sums: new Float32Array(most),
    size: 0,
  };
}

/** Empties it. @internal */
export function clearAccumulator(accumulator: Accumulator): void {
  accumulator.slots.fill(0);
  accumulator.size = 0;
}

/** Adds a weight to the sums of a stretch of postings, or of every so many of them. @internal */
export function addPostings(
  accumulator: Accumulator,
  list: Uint32Array,
  stretch: { readonly from: number; readonly to: number; readonly stride: number },
  weight: number,
): void {
  const { slots, postings, sums } = accumulator;
  const { from, to, stride } = stretch;
  const mask = slots.length - 1;
  let { size } = accumulator;
  for (let at = from; at < to; at += stride) {
    const posting = list[at] ?? 0;
    let slot = (Math.imul(posting, 0x9e3779b1) >>> 8) & mask;
    let place = slots[slot] ?? 0;
    while (place !== 0 && postings[place - 1] !== posting) {
      slot = (slot + 1) & mask;
      place = slots[slot] ?? 0;
    }
    if (place === 0) {
      postings[size] = posting;
      sums[size++] = weight;
      slots[slot] = size;
    } else sums[place - 1] = (sums[place - 1] ?? 0) + weight;
  }
  accumulator.size = size;
}
