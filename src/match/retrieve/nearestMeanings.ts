import { ROW, ROW_RECORD } from "../index/entryRow.ts";
import type { IndexParts } from "../index/indexParts.ts";

/** How near the entries of an index are to a text in meaning. @internal */
export interface Meanings {
  /** The nearest entry of each of the nearest records, nearest first. */
  readonly nearest: readonly number[];
  /** How much of the way from the crowd to the same text an entry is, 0–1; 0 for one of the crowd, or without a vector. */
  readonly likeness: (entry: number) => number;
}

const NEAREST = 16;

/**
 * Holds a vector against those of all entries: exact, so that the same list gives the same neighbours. Models differ in how alike texts are
 * to them that have nothing in common (one gives 0.1, another 0.8), and to every model some kinds of goods lie closer together than
 * others. So likeness is counted from the crowd, the sixteenth of the nearest records: what is no nearer than so many others says nothing.
 *
 * @internal
 */
export function nearestMeanings(parts: IndexParts, vector: Float32Array): Meanings {
  const cosines = new Float64Array(parts.entries);
  const cosineOf = (entry: number | undefined): number => cosines[entry ?? -1] ?? 0;
  const best: number[] = [];
  // A record counts once, however many names it has: its entries stand side by side.
  const keep = (entry: number): void => {
    const cosine = cosineOf(entry);
    let place = best.length;
    while (place > 0 && cosineOf(best[place - 1]) < cosine) place--;
    if (place === NEAREST) return;
    best.splice(place, 0, entry);
    if (best.length > NEAREST) best.pop();
  };
  for (const { index, firstEntry } of parts.list) {
    let own = -1;
    let record = -1;
    for (let row = 0; row < index.vectorEntries.length; row++) {
      const local = index.vectorEntries[row] ?? 0;
      if (index.gone?.[local] === 1) continue;
      const entry = firstEntry + local;
      cosines[entry] = Math.min(1, dot(index.vectors, row * vector.length, vector));
      const its = index.rows.words[local * ROW + ROW_RECORD] ?? 0;
      if (its === record && cosineOf(entry) <= cosineOf(own)) continue;
      if (its !== record && own >= 0) keep(own);
      own = entry;
      record = its;
    }
    if (own >= 0) keep(own);
  }
  // A list of few has no crowd: a right angle stands in for it.
  const crowd = best.length < NEAREST ? 0 : Math.max(0, cosineOf(best.at(-1)));
  return {
    nearest: best,
    likeness: (entry) => (cosineOf(entry) <= crowd ? 0 : (cosineOf(entry) - crowd) / (1 - crowd)),
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
