import type { MatchIndex } from "../index/matchIndex.ts";

/** How near the entries of an index are to a text in meaning. @internal */
export interface Meanings {
  /** The nearest entries, nearest first. */
  readonly nearest: readonly number[];
  /** How much of the way from the average entry to the same text an entry is, 0–1; 0 for one without a vector. */
  readonly likeness: (entry: number) => number;
}

const NEAREST = 16;
// A short list has no average to speak of.
const FEW = 20;

/**
 * Holds a vector against those of all entries: exact, so that the same list gives the same neighbours. Models differ in how alike unrelated
 * texts are to them (one gives 0.1, another 0.8), so likeness is counted from the average of the list.
 *
 * @internal
 */
export function nearestMeanings(index: MatchIndex, vector: Float32Array): Meanings {
  const { vectors, vectorEntries } = index;
  const cosines = new Float32Array(vectorEntries.length);
  const best: number[] = [];
  let sum = 0;
  for (let row = 0; row < cosines.length; row++) {
    const cosine = dot(vectors, row * vector.length, vector);
    cosines[row] = cosine;
    sum += cosine;
    let place = best.length;
    while (place > 0 && (cosines[best[place - 1] ?? 0] ?? 0) < cosine) place--;
    if (place === NEAREST) continue;
    best.splice(place, 0, row);
    if (best.length > NEAREST) best.pop();
  }
  const average = sum / (cosines.length + FEW);
  return {
    nearest: best.map((row) => vectorEntries[row] ?? 0),
    likeness: (entry) => {
      const row = rowOf(vectorEntries, entry);
      if (row < 0) return 0;
      return Math.max(0, Math.min(1, ((cosines[row] ?? 0) - average) / (1 - average)));
    },
  };
}

// Four sums at once: one would wait for itself at every step.
function dot(rows: Float32Array, from: number, vector: Float32Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  const whole = vector.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    one += (rows[from + at] ?? 0) * (vector[at] ?? 0);
    two += (rows[from + at + 1] ?? 0) * (vector[at + 1] ?? 0);
    three += (rows[from + at + 2] ?? 0) * (vector[at + 2] ?? 0);
    four += (rows[from + at + 3] ?? 0) * (vector[at + 3] ?? 0);
  }
  for (let at = whole; at < vector.length; at++) one += (rows[from + at] ?? 0) * (vector[at] ?? 0);
  return one + two + three + four;
}

function rowOf(entries: Uint32Array, entry: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return entries[low] === entry ? low : -1;
}
