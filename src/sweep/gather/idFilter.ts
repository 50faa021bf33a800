/** Which texts were there, in bounded memory: it never says no of one that was, and seldom yes of one that was not (a Bloom filter). */
export interface IdFilter {
  /** Takes a fingerprint in. */
  readonly add: (fingerprint: number) => void;
  /** Whether it may have been taken in. */
  readonly mayHave: (fingerprint: number) => boolean;
}

/** 256 MB: of 100 million texts one in 1,200 that are new seems to have been there at the end, of 200 million one in 100. */
const MOST_BITS = 31;
const LEAST_BITS = 15;
const BITS_EACH = 64;
/** Bits that are looked at. */
const MARKS = 4;
/** The lower part of a fingerprint of 53 bits, above which 32 stand. */
const LOW = 2 ** 21;

/**
 * Makes a filter.
 *
 * @param expected - How many texts there will be at most; with more of them it says yes more often.
 * @returns The filter, empty.
 */
export function createIdFilter(expected: number): IdFilter {
  const needed = Math.ceil(Math.log2(expected * BITS_EACH + 1));
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, needed));
  const words = new Uint32Array(2 ** (bits - 5));
  const shift = 32 - bits;
  return {
    add: (fingerprint) => {
      const { high, step } = partsOf(fingerprint);
      for (let mark = 0; mark < MARKS; mark += 1) {
        const place = (high + Math.imul(mark, step)) >>> shift;
        words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
      }
    },
    mayHave: (fingerprint) => {
      const { high, step } = partsOf(fingerprint);
      for (let mark = 0; mark < MARKS; mark += 1) {
        const place = (high + Math.imul(mark, step)) >>> shift;
        if (((words[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) return false;
      }
      return true;
    },
  };
}

/** Where the marks of a fingerprint begin, and how far they are apart. */
function partsOf(fingerprint: number) {
  const high = Math.floor(fingerprint / LOW);
  return { high, step: ((fingerprint - high * LOW) << 11) | 1 };
}

/** A number of 53 bits for a text: equal for equal texts, and seldom for others (FNV-1a twice, mixed at the end as in MurmurHash3). */
export function fingerprintOf(text: string): number {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return mixed(high) * LOW + (mixed(low) >>> 11);
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
