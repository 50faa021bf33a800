import type { IndexParts } from "../index/indexParts.ts";

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
export function nearestMeanings(parts: IndexParts, vector: Float32Array): Meanings {
  const cosines = new Map<number, number>();
  const best: number[] = [];
  let sum = 0;
  for (const { index, firstEntry } of parts.list) {
    for (const [row, local] of index.vectorEntries.entries()) {
      if (index.gone?.[local] === 1) continue;
      const entry = firstEntry + local;
      const cosine = dot(index.vectors, row * vector.length, vector);
      cosines.set(entry, cosine);
      sum += cosine;
      let place = best.length;
      while (place > 0 && (cosines.get(best[place - 1] ?? 0) ?? 0) < cosine) place--;
      if (place === NEAREST) continue;
      best.splice(place, 0, entry);
      if (best.length > NEAREST) best.pop();
    }
  }
  const average = sum / (cosines.size + FEW);
  return {
    nearest: best,
    likeness: (entry) => {
      const cosine = cosines.get(entry);
      if (cosine === undefined) return 0;
      return Math.max(0, Math.min(1, (cosine - average) / (1 - average)));
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
