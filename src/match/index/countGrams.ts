import { GRAMS, gramNumber } from "../analyse/grams.ts";
import type { Lexis } from "./matchIndex.ts";
import { headsWith } from "./postingsOf.ts";

/** How many titles have each 3-gram; it counts once for each title that has a word with it. @internal */
export function countAllGrams(
  lexis: Pick<Lexis, "live" | "vocabulary" | "chars" | "charFrom">,
): Float64Array {
  const counts = new Float64Array(GRAMS);
  const { chars, charFrom, vocabulary } = lexis;
  for (let token = 0; token < vocabulary.size; token++) {
    const count = headsWith(lexis, token);
    if (count > 0) countGrams(counts, chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0, count);
  }
  return counts;
}

/** Adds the 3-grams of a word. @internal */
export function countGrams(
  counts: Float64Array,
  chars: Uint16Array,
  from: number,
  to: number,
  count: number,
): void {
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    counts[gram] = (counts[gram] ?? 0) + count;
    left = middle;
    middle = right;
  }
}
