/** Tells whether a folded word occurs in the vocabulary searched. @internal */
export type Known = (word: string) => boolean;

const latinWord = /[a-z0-9*]+/gu;
const lettersOnly = /^[a-z]+$/u;
const vowels = "aeiou";
const letters = "abcdefghijklmnopqrstuvwxyz";
const LONGEST_RUN = 96;
const LONGEST_PART = 24;
const SHORTEST_RUN = 12;
const MOST_STARS = 4;
const FEWEST_TESTED = 3;
const SHORTEST_TESTED = 4;
const MOST_MEANT = 3;

/**
 * Reads the words of a folded title that the vocabulary lacks the way an evading seller means them: words written together
 * ("brisagasheater"), stars for vowels ("h**t*r"), doubled letters ("hheeaatteerr") and, in a title of which no word is known, words without
 * their first letter ("eater"). A known word stays as it is, and so does one that cannot be read.
 *
 * @internal
 */
export function readEvaded(title: string, known: Known): string {
  const words = title.match(latinWord) ?? [];
  const isStrange = isAllUnknown(words, known);
  if (!isStrange && !words.some(mayBeEvaded)) return title;
  return title.replace(latinWord, (word) =>
    isStrange || mayBeEvaded(word) ? (readWord(word, known, isStrange) ?? word) : word,
  );
}

function mayBeEvaded(word: string): boolean {
  return word.length >= SHORTEST_RUN || word.includes("*") || doubled.test(word);
}

const doubled = /^(?:([a-z])\1){2,}|(?:([a-z])\2){2}/u;

// The first known word ends it: ordinary titles cost one look.
function isAllUnknown(words: readonly string[], known: Known): boolean {
  let tested = 0;
  for (const word of words) {
    if (word.length < SHORTEST_TESTED || !lettersOnly.test(word)) continue;
    if (known(word)) return false;
    tested++;
  }
  return tested >= FEWEST_TESTED;
}

function readWord(word: string, known: Known, isStrange: boolean): string | undefined {
  if (known(word)) return undefined;
  if (word.includes("*")) return readStars(word, known);
  const halved = readDoubled(word, known);
  if (halved !== undefined) return halved;
  if (word.length >= SHORTEST_RUN && word.length <= LONGEST_RUN) {
    const parts = segment(word, known);
    if (parts !== undefined) return parts;
  }
  if (!isStrange || word.length < FEWEST_TESTED || !lettersOnly.test(word)) return undefined;
  const meant = [...letters].map((letter) => letter + word).filter(known);
  return meant.length === 0 || meant.length > MOST_MEANT ? undefined : meant.join(" ");
}

function readStars(word: string, known: Known): string | undefined {
  const joined = word.replaceAll("*", "");
  if (known(joined)) return joined;
  const parts = word.split("*");
  if (parts.length - 1 > MOST_STARS) return undefined;
  let spelt = [parts[0] ?? ""];
  for (const part of parts.slice(1)) {
    spelt = spelt.flatMap((start) => [...vowels].map((vowel) => start + vowel + part));
  }
  return spelt.find(known);
}

function readDoubled(word: string, known: Known): string | undefined {
  if (!/([a-z0-9])\1/u.test(word)) return undefined;
  if (/^(?:([a-z0-9])\1)+$/u.test(word)) {
    const halved = word.replaceAll(/([a-z0-9])\1/gu, "$1");
    if (known(halved) || halved.length >= SHORTEST_TESTED) return halved;
  }
  const once = word.replaceAll(/([a-z])\1+/gu, "$1");
  if (known(once)) return once;
  for (const { index } of word.matchAll(/([a-z])\1/gu)) {
    const less = word.slice(0, index) + word.slice(index + 1);
    if (known(less)) return less;
  }
  return undefined;
}

/** Splits a run into the fewest known words; what is unknown between them stays together. @internal */
export function segment(run: string, known: Known): string | undefined {
  const cost: number[] = [0];
  const start: number[] = [0];
  for (let end = 1; end <= run.length; end++) {
    cost.push(Number.POSITIVE_INFINITY);
    start.push(end - 1);
    for (let from = Math.max(0, end - LONGEST_PART); from < end; from++) {
      const length = end - from;
      const isWord = length > 2 && known(run.slice(from, end));
      if (!isWord && length > 1) continue;
      // A known word costs little and less for being long, an unknown letter much.
      const sum = (cost[from] ?? 0) + (isWord ? 1 + 2 / length : 2);
      if (sum < (cost[end] ?? 0)) {
        cost[end] = sum;
        start[end] = from;
      }
    }
  }
  const parts: string[] = [];
  let unknown = 0;
  let lastIsLoose = false;
  for (let end = run.length; end > 0; end = start[end] ?? 0) {
    const from = start[end] ?? 0;
    const isLetter = end - from === 1;
    if (isLetter) unknown++;
    if (isLetter && lastIsLoose) parts[0] = run.slice(from, end) + (parts[0] ?? "");
    else parts.unshift(run.slice(from, end));
    lastIsLoose = isLetter;
  }
  return unknown * 2 > run.length ? undefined : parts.join(" ");
}
