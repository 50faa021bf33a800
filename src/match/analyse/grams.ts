import { POINT } from "./charClass.ts";
import { mix } from "./hash.ts";

// Letters and digits; a point is none of them.
const OTHER = POINT;
const SYMBOLS: number = OTHER + 1;
const LATIN_GRAMS = SYMBOLS * SYMBOLS * SYMBOLS;
const HASHED_GRAMS = 65_536 - LATIN_GRAMS;

/** How many numbers 3-grams have. @internal */
export const GRAMS = 65_536;

/**
 * The number of a 3-gram; a word has a boundary, 0, at both ends. Latin letters and digits have direct numbers (38³ of
 * them); whatever holds another script shares the numbers that are left in 16 bits.
 *
 * @internal
 */
export function gramNumber(left: number, middle: number, right: number): number {
  return left < OTHER && middle < OTHER && right < OTHER
    ? (left * SYMBOLS + middle) * SYMBOLS + right
    : LATIN_GRAMS +
        (mix(left + Math.imul(middle, 65_599) + Math.imul(right, 16_777_259)) % HASHED_GRAMS);
}

/** Sum of a weight over the 3-grams of a word. @internal */
export function sumGrams(
  chars: Uint16Array,
  from: number,
  to: number,
  weights: Float32Array,
): number {
  let sum = 0;
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    sum += weights[gramNumber(left, middle, right)] ?? 0;
    left = middle;
    middle = right;
  }
  return sum;
}
