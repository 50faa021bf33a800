import { isWordUnit } from "./wholeWord.ts";

const SLOTS = 8192;
const MASK = SLOTS - 1;

/**
 * Words of Latin script of which a dictionary has been found to say nothing, whatever follows them: titles repeat words, and most of an
 * English title are such. Told apart by 64 bits, as the words of an index are.
 *
 * @internal
 */
export interface SilentWords {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Of the word asked for last. */
  lastFirst: number;
  lastSecond: number;
  lastEnd: number;
}

/** Makes an empty set. @internal */
export function createSilentWords(): SilentWords {
  return {
    first: new Uint32Array(SLOTS),
    second: new Uint32Array(SLOTS),
    lastFirst: 0,
    lastSecond: 0,
    lastEnd: 0,
  };
}

/** Reads the word that begins at a place of folded text and tells whether it is one of them; `lastEnd` is where it ends. @internal */
export function isSilent(words: SilentWords, text: string, start: number): boolean {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  let at = start;
  for (let unit = text.charCodeAt(at); isWordUnit(unit); unit = text.charCodeAt(++at)) {
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ unit, 0x85ebca6b);
  }
  words.lastFirst = (first ^ (first >>> 15)) >>> 0;
  words.lastSecond = second >>> 0;
  words.lastEnd = at;
  const slot = words.lastFirst & MASK;
  return words.first[slot] === words.lastFirst && words.second[slot] === words.lastSecond;
}

/** Adds the word that was asked for last. @internal */
export function addSilent(words: SilentWords): void {
  const slot = words.lastFirst & MASK;
  words.first[slot] = words.lastFirst;
  words.second[slot] = words.lastSecond;
}
