import { mix } from "./hash.ts";

/** Most distinct 3-grams kept of one text. @internal */
export const GRAM_WIDTH = 2048;
const SYMBOLS = 38;
const OTHER = 37;
const LATIN_GRAMS = SYMBOLS * SYMBOLS * SYMBOLS;
const HASHED_GRAMS = 65_536 - LATIN_GRAMS;

interface GramBuffer {
  readonly chars: Uint16Array;
  readonly grams: Uint16Array;
  gramCount: number;
  readonly gramSeen: Uint8Array;
}

/**
 * Adds the 3-grams of one word, with a boundary at both ends. Latin letters and digits have direct numbers (38³ of
 * them); whatever holds another script shares the numbers that are left in 16 bits.
 *
 * @internal
 */
export function addWordGrams(buffer: GramBuffer, from: number, to: number): void {
  const { chars } = buffer;
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let at = from + 1; at < to; at++) {
    const right = chars[at] ?? 0;
    addGram(buffer, left, middle, right);
    left = middle;
    middle = right;
  }
  addGram(buffer, left, middle, 0);
}

/** The number of a 3-gram. @internal */
export function gramNumber(left: number, middle: number, right: number): number {
  return left < OTHER && middle < OTHER && right < OTHER
    ? (left * SYMBOLS + middle) * SYMBOLS + right
    : LATIN_GRAMS +
        (mix(left + Math.imul(middle, 65_599) + Math.imul(right, 16_777_259)) % HASHED_GRAMS);
}

/** Adds one 3-gram, once. @internal */
export function addGram(buffer: GramBuffer, left: number, middle: number, right: number): void {
  const gram = gramNumber(left, middle, right);
  if (buffer.gramSeen[gram] !== 0 || buffer.gramCount >= GRAM_WIDTH) return;
  buffer.gramSeen[gram] = 1;
  buffer.grams[buffer.gramCount++] = gram;
}
