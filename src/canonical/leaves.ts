/** Bytes of a SHA-256. @internal */
export const LEAF = 32;

/** Hashes of many values, one after the other, 32 bytes each. @internal */
export interface Leaves {
  /** How many. */
  readonly size: number;
  /** Adds one; the bytes are copied. */
  readonly push: (leaf: Uint8Array) => void;
  /** The hash at a place. */
  readonly at: (place: number) => Uint8Array;
  /** All of them in ascending order, 32 bytes each. */
  readonly sorted: () => Uint8Array;
}

/** Leaves of one piece, so that a longer list is never copied. */
const PIECE = 4096;

/** Starts an empty list of hashes. @internal */
export function createLeaves(): Leaves {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const at = (place: number): Uint8Array => {
    const start = (place % PIECE) * LEAF;
    return (pieces[Math.floor(place / PIECE)] ?? new Uint8Array(LEAF)).subarray(
      start,
      start + LEAF,
    );
  };
  return {
    get size() {
      return size;
    },
    push: (leaf) => {
      const start = (size % PIECE) * LEAF;
      if (start === 0) pieces.push(new Uint8Array(PIECE * LEAF));
      pieces.at(-1)?.set(leaf, start);
      size++;
    },
    at,
    sorted: () => sortLeaves(size, at),
  };
}

/** Writes hashes in ascending order, by their first two bytes first, so that few are compared with each other. */
function sortLeaves(size: number, at: (place: number) => Uint8Array): Uint8Array {
  if (size <= PIECE) return written(sortedPlaces(size, at), at);
  const starts = new Uint32Array(65_537);
  const prefix = (place: number) => {
    const leaf = at(place);
    return ((leaf[0] ?? 0) << 8) | (leaf[1] ?? 0);
  };
  for (let place = 0; place < size; place++) {
    const next = prefix(place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let next = 1; next < starts.length; next++) {
    starts[next] = (starts[next] ?? 0) + (starts[next - 1] ?? 0);
  }
  const places = new Uint32Array(size);
  const filled = starts.slice();
  for (let place = 0; place < size; place++) {
    const own = prefix(place);
    const spot = filled[own] ?? 0;
    places[spot] = place;
    filled[own] = spot + 1;
  }
  for (let group = 0; group < 65_536; group++) {
    const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    if (to - from > 1) places.subarray(from, to).sort((a, b) => compareLeaves(at(a), at(b)));
  }
  return written(places, at);
}

function sortedPlaces(size: number, at: (place: number) => Uint8Array): Uint32Array {
  return Uint32Array.from({ length: size }, (_, place) => place).sort((a, b) =>
    compareLeaves(at(a), at(b)),
  );
}

function written(places: Uint32Array, at: (place: number) => Uint8Array): Uint8Array {
  const bytes = new Uint8Array(places.length * LEAF);
  for (let spot = 0; spot < places.length; spot++) bytes.set(at(places[spot] ?? 0), spot * LEAF);
  return bytes;
}

/** Order of hashes, byte by byte. @internal */
export function compareLeaves(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < LEAF; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Merges two lists of hashes that are in ascending order. @internal */
export function mergeLeaves(a: Uint8Array, b: Uint8Array): Uint8Array {
  const merged = new Uint8Array(a.length + b.length);
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const fromLeft =
      right >= b.length ||
      (left < a.length &&
        compareLeaves(a.subarray(left, left + LEAF), b.subarray(right, right + LEAF)) <= 0);
    const next = fromLeft ? a.subarray(left, left + LEAF) : b.subarray(right, right + LEAF);
    merged.set(next, left + right);
    if (fromLeft) left += LEAF;
    else right += LEAF;
  }
  return merged;
}
