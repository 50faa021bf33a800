import type { MatchIndex } from "./index/matchIndex.ts";

/**
 * Sums by posting for the few entries that a search meets: a small hash table in front of dense lists. One sum for every entry of
 * the index would be met at random places of memory, and those that share words with a listing are few.
 *
 * @internal
 */
export interface Accumulator {
  /** Place in the lists + 1, 0 for a free slot; a power of two long. */
  readonly slots: Uint32Array;
  /** Postings met, in order. */
  readonly postings: Uint32Array;
  /** Their sums. */
  readonly sums: Float32Array;
  /** How many. */
  size: number;
}

/** Makes an accumulator for searches that read at most so many postings. @internal */
export function createAccumulator({ entries }: MatchIndex, budget: number): Accumulator {
  const most = Math.min(entries, budget * 2) + 1;
  let slots = 64;
  while (slots < 4 * Math.min(entries, budget)) slots *= 2;
  return {
    slots: new Uint32Array(slots),
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

/** Adds a weight to the sum of a posting. @internal */
export function addWeight(accumulator: Accumulator, posting: number, weight: number): void {
  const { slots, postings, sums } = accumulator;
  const mask = slots.length - 1;
  let slot = (Math.imul(posting, 0x9e3779b1) >>> 7) & mask;
  for (;;) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0) break;
    if (postings[place] === posting) {
      sums[place] = (sums[place] ?? 0) + weight;
      return;
    }
    slot = (slot + 1) & mask;
  }
  const place = accumulator.size++;
  slots[slot] = place + 1;
  postings[place] = posting;
  sums[place] = weight;
}
