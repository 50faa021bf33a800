/** Bytes of a SHA-256. @internal */
export const LEAF = 32;

/** The same in words of four bytes. */
const WORDS = LEAF / 4;

/** Hashes of many values, one after the other, 32 bytes each. @internal */
export interface Leaves {
  /** How many. */
  readonly size: number;
  /** Adds one; the bytes are copied. */
  readonly push: (leaf: Uint8Array) => void;
  /** The hash at a place. */
  readonly at: (place: number) => Uint8Array;
  /** All of them in ascending order, 32 bytes each; from then on the list has them in that order, in the same memory. */
  readonly sorted: () => Uint8Array;
}

/** Leaves of one piece, so that a longer list is never copied. */
const PIECE = 4096;

/** Starts an empty list of hashes. @internal */
export function createLeaves(): Leaves {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    push: (leaf) => {
      const start = (size % PIECE) * LEAF;
      if (start === 0) pieces.push(new Uint8Array(PIECE * LEAF));
      const piece = pieces[pieces.length - 1] ?? nothing;
      for (let index = 0; index < LEAF; index++) piece[start + index] = leaf[index] ?? 0;
      size++;
    },
    at: (place) => {
      const start = (place % PIECE) * LEAF;
      return (pieces[Math.floor(place / PIECE)] ?? new Uint8Array(LEAF)).subarray(
        start,
        start + LEAF,
      );
    },
    sorted: () => {
      const sorted = sortLeaves(pieces, size);
      pieces.forEach((_, index) => {
        const piece = sorted.subarray(index * PIECE * LEAF, (index + 1) * PIECE * LEAF);
        pieces[index] = piece.length === PIECE * LEAF ? piece : withRoom(piece);
      });
      return sorted;
    },
  };
}

const nothing = new Uint8Array(0);

function withRoom(leaves: Uint8Array): Uint8Array {
  const piece = new Uint8Array(PIECE * LEAF);
  piece.set(leaves);
  return piece;
}

/** Writes hashes in ascending order: into groups by their first bytes, and each in its place among the few of its group. */
function sortLeaves(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const sorted = new Uint8Array(size * LEAF);
  const words = new Int32Array(sorted.buffer);
  // Groups of a few, since hashes are spread evenly.
  const shift = 32 - Math.min(20, Math.max(1, Math.ceil(Math.log2(size + 1)) - 1));
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  const each = (visit: (piece: Uint8Array, start: number, group: number) => void) => {
    let left = size;
    for (const piece of pieces) {
      const end = Math.min(left, PIECE) * LEAF;
      for (let start = 0; start < end; start += LEAF) {
        visit(piece, start, wordAt(piece, start) >>> shift);
      }
      left -= PIECE;
    }
  };
  each((_piece, _start, group) => {
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let group = 1; group < starts.length; group++) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }
  const filled = starts.slice();
  let from: Uint8Array = nothing;
  let fromWords: Int32Array = new Int32Array(0);
  each((piece, start, group) => {
    if (piece !== from) {
      from = piece;
      fromWords = new Int32Array(piece.buffer, piece.byteOffset, piece.length / 4);
    }
    const end = filled[group] ?? 0;
    filled[group] = end + 1;
    let place = end;
    for (const first = starts[group] ?? 0; place > first; place--) {
      if (order(sorted, (place - 1) * LEAF, piece, start) <= 0) break;
    }
    if (place < end) sorted.copyWithin((place + 1) * LEAF, place * LEAF, end * LEAF);
    // Hashes lie at whole words in both.
    for (let index = 0; index < WORDS; index++) {
      words[place * WORDS + index] = fromWords[start / 4 + index] ?? 0;
    }
  });
  return sorted;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)) >>>
    0
  );
}

/** Order of hashes, byte by byte. @internal */
export function compareLeaves(a: Uint8Array, b: Uint8Array): number {
  return order(a, 0, b, 0);
}

/** Order of a hash in one list and one in another. */
function order(a: Uint8Array, left: number, b: Uint8Array, right: number): number {
  for (let index = 0; index < LEAF; index++) {
    const difference = (a[left + index] ?? 0) - (b[right + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Merges two lists of hashes that are in ascending order. @internal */
export function mergeLeaves(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged = new Uint8Array(a.length + b.length);
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const fromLeft = right >= b.length || (left < a.length && order(a, left, b, right) <= 0);
    const [from, start] = fromLeft ? [a, left] : [b, right];
    for (let index = 0; index < LEAF; index++) {
      merged[left + right + index] = from[start + index] ?? 0;
    }
    if (fromLeft) left += LEAF;
    else right += LEAF;
  }
  return merged;
}
