import { stopWords } from "./stopWords.ts";
import { wordHash } from "./wordHash.ts";

const SLOTS = 512;
const MASK = SLOTS - 1;

// Every word of every text is looked up here: a set of numbers beyond 31 bits would take the greater part of the time.
const slots = new Uint32Array(SLOTS);
for (const word of stopWords) {
  const hash = wordHash(word);
  let slot = hash & MASK;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & MASK;
  slots[slot] = hash;
}

/** Tells whether a run of classes with this hash is a word left out of every comparison. @internal */
export function isStopWord(hash: number): boolean {
  for (let slot = hash & MASK; slots[slot] !== 0; slot = (slot + 1) & MASK)
    if (slots[slot] === hash) return true;
  return false;
}
