import { packPosting } from "./posting.ts";

/**
 * Entries by 32-bit key, in buckets by the upper bits of the key. Fewer bytes than a hash map of lists, because nearly
 * every key of two neighbouring words occurs once.
 *
 * @internal
 */
export interface PairKeys {
  /** How far a key is shifted right to give its bucket. */
  readonly shift: number;
  /** Where each bucket begins; one more than buckets. */
  readonly bucketFrom: Uint32Array;
  /** Keys, each with its posting behind it. */
  readonly keyed: Uint32Array;
}

/**
 * Sorts keys into buckets.
 *
 * @param keys - Keys of all entries, one entry after the other.
 * @param to - Where each entry's keys end.
 * @param classes - Class of each entry, as its postings have it.
 *
 * @internal
 */
export function buildPairKeys(keys: Uint32Array, to: Uint32Array, classes: Uint8Array): PairKeys {
  const total = keys.length;
  const bits = Math.min(24, Math.max(4, Math.ceil(Math.log2(total / 3 + 1))));
  const shift = 32 - bits;
  const bucketFrom = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < total; at++) bump(bucketFrom, ((keys[at] ?? 0) >>> shift) + 1);
  for (let bucket = 0; bucket < bucketFrom.length - 1; bucket++) {
    bucketFrom[bucket + 1] = (bucketFrom[bucket + 1] ?? 0) + (bucketFrom[bucket] ?? 0);
  }
  const next = bucketFrom.slice(0, -1);
  const keyed = new Uint32Array(2 * total);
  let at = 0;
  for (let entry = 0; entry < to.length; entry++) {
    const posting = packPosting(entry, classes[entry] ?? 0);
    for (; at < (to[entry] ?? 0); at++) {
      const key = keys[at] ?? 0;
      const place = next[key >>> shift] ?? 0;
      next[key >>> shift] = place + 1;
      keyed[2 * place] = key;
      keyed[2 * place + 1] = posting;
    }
  }
  return { shift, bucketFrom, keyed };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
