/** Tells whether a folded word occurs in the vocabulary searched. @internal */
export interface Known {
  (word: string): boolean;
  /** How often it does: of several readings the commonest is meant. */
  readonly commonness?: (word: string) => number;
}

const latinWord = /[a-z0-9*]+/gu;
const starred = /(?<![\p{L}\p{N}*])(?=[a-z0-9*]*[a-z])[a-z0-9*]*\*[a-z0-9*]*(?![\p{L}\p{N}*])/gu;
const vowels = "aeiou";
const letters = "abcdefghijklmnopqrstuvwxyz";
const LONGEST_RUN = 96;
const LONGEST_PART = 24;
const SHORTEST_RUN = 12;
const MOST_STARS = 4;
const FEWEST_TESTED = 3;
const SHORTEST_TESTED = 4;
const MOST_ASKED = 8;
const MOST_RUN_ON = 4;
const SHORTEST_MEAN = 5;
/** A word so long that several may be written together. */
const LONG = 1;
/** Two doubled letters in a row. */
const DOUBLED = 2;

/**
 * Reads the words of a folded title that the vocabulary lacks the way an evading seller means them: words written together
 * ("brisagasheater"), stars for vowels ("h**t*r"), doubled letters ("hheeaatteerr") and, in a title of which most words are unknown and would be
 * known with one letter before them, words without their first letter ("eater"). A known word stays as it is, and so does one that cannot be read.
 *
 * @internal
 */
export function readEvaded(title: string, known: Known): string {
  const signs = evadedSigns(title);
  const isOrdinary = readsKnown(title, known);
  if (isOrdinary && signs === 0) return title;
  const words = title.match(latinWord) ?? [];
  if ((signs & DOUBLED) !== 0 && isDoubled(words)) return title.replaceAll(/(\p{L})\1/gu, "$1");
  const isStrange = !isOrdinary && isBeheaded(words, known);
  if (!isStrange && signs === 0) return title;
  const reading = { isStrange, isRunOn: words.length <= MOST_RUN_ON };
  let read = "";
  let kept = 0;
  let from = 0;
  for (const word of words) {
    from = title.indexOf(word, from);
    const meant = isStrange || mayBeEvaded(word) ? readWord(word, known, reading) : undefined;
    if (meant !== undefined) {
      read += title.slice(kept, from) + meant;
      kept = from + word.length;
    }
    from += word.length;
  }
  return kept === 0 ? title : read + title.slice(kept);
}

/** What a whole title shows of how it was written. */
interface Reading {
  /** Its words lost their first letters. */
  readonly isStrange: boolean;
  /** It has so few words that whole titles may be written together in one. */
  readonly isRunOn: boolean;
}

/** Whether any word of a title {@link mayBeEvaded}, without cutting it into words: {@link LONG} and {@link DOUBLED}. */
function evadedSigns(title: string): number {
  let signs = 0;
  let from = 0;
  for (let at = 0; at < title.length; at++) {
    if (!isWordUnit(title.charCodeAt(at))) {
      from = at + 1;
      continue;
    }
    if (at + 1 - from >= SHORTEST_RUN) signs |= LONG;
    if (at - 3 >= from && isDoubledAt(title, at - 1) && isDoubledAt(title, at - 3))
      signs |= DOUBLED;
  }
  return signs;
}

/** Whether a title reads so well that {@link isBeheaded} cannot hold, without cutting it into words. */
function readsKnown(title: string, known: Known): boolean {
  let met = 0;
  let unknown = 0;
  for (let at = 0; at < title.length; at++) {
    const from = at;
    let hasLettersOnly = true;
    for (; isWordUnit(title.charCodeAt(at)); at++)
      hasLettersOnly &&= isLetter(title.charCodeAt(at));
    if (at - from < FEWEST_TESTED || !hasLettersOnly) continue;
    if (!known(title.slice(from, at))) {
      if (++unknown === FEWEST_TESTED) return false;
    } else if (at - from >= SHORTEST_TESTED && ++met > unknown + 1) return true;
  }
  return true;
}

// As in the pattern of Latin words.
function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 42;
}

function mayBeEvaded(word: string): boolean {
  return word.length >= SHORTEST_RUN || hasDoubledLetters(word);
}

// Two doubled letters in a row; as a pattern it would take the greater part of the time that an ordinary title is read.
function hasDoubledLetters(word: string): boolean {
  for (let at = 0; at + 3 < word.length; at++) {
    if (isDoubledAt(word, at) && isDoubledAt(word, at + 2)) return true;
  }
  return false;
}

function isDoubledAt(word: string, at: number): boolean {
  return word.charCodeAt(at) === word.charCodeAt(at + 1) && isLetter(word.charCodeAt(at));
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isLettersOnly(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isLetter(word.charCodeAt(at))) return false;
  return word !== "";
}

function isWhollyDoubled(word: string): boolean {
  for (let at = 0; at < word.length; at += 2) if (!isDoubledAt(word, at)) return false;
  return word !== "";
}

// Every letter twice in most words: then in all, codes among them.
function isDoubled(words: readonly string[]): boolean {
  let doubledWords = 0;
  let tested = 0;
  for (const word of words) {
    if (word.length < SHORTEST_TESTED || !isLettersOnly(word)) continue;
    tested++;
    if (isWhollyDoubled(word)) doubledWords++;
    else if (tested > 2 * doubledWords + 1) return false;
  }
  return doubledWords >= 2 && doubledWords * 3 > tested * 2;
}

// Two known words at the beginning end it: ordinary titles cost two looks.
function isBeheaded(words: readonly string[], known: Known): boolean {
  const unknown: string[] = [];
  let met = 0;
  for (const word of words) {
    if (word.length < FEWEST_TESTED || !isLettersOnly(word)) continue;
    if (!known(word)) unknown.push(word);
    else if (word.length >= SHORTEST_TESTED && ++met > unknown.length + 1) return false;
  }
  if (unknown.length < FEWEST_TESTED || unknown.length < met) return false;
  const asked = unknown.slice(0, MOST_ASKED);
  const readable = asked.filter((word) => [...letters].some((letter) => known(letter + word)));
  return met === 0 || readable.length * 2 > asked.length;
}

/** Reads the stars of a folded title that stand for vowels ("h**t*r"), before they are taken for signs inside words. @internal */
export function readStarred(title: string, known: Known): string {
  if (!title.includes("*")) return title;
  return title.replace(starred, (word) => readStars(word, known) ?? word);
}

function readWord(word: string, known: Known, { isStrange, isRunOn }: Reading): string | undefined {
  if (known(word)) return isStrange ? readBeheaded(word, known) : undefined;
  const halved = readDoubled(word, known);
  if (halved !== undefined) return halved;
  if (word.length >= SHORTEST_RUN && word.length <= LONGEST_RUN) {
    const parts = segment(word, known);
    if (parts !== undefined && (isRunOn || isMadeOf(parts, word, known))) return parts;
  }
  if (!isStrange || word.length < FEWEST_TESTED || !isLettersOnly(word)) return undefined;
  return readBeheaded(word, known);
}

// Among other words a long one is two words that were written together, and not a foreign one in which short words can be found.
function isMadeOf(parts: string, word: string, known: Known): boolean {
  const words = parts.split(" ");
  return words.length * SHORTEST_MEAN <= word.length && words.every(known);
}

// "rush" is a word, and where all others lost their first letter "brush" is likelier.
function readBeheaded(word: string, known: Known): string | undefined {
  const candidates = [...letters].map((letter) => letter + word);
  return commonest(known(word) ? [word, ...candidates] : candidates, known);
}

function readStars(word: string, known: Known): string | undefined {
  const joined = word.replaceAll("*", "");
  const parts = word.split("*");
  if (parts.length - 1 > MOST_STARS) return known(joined) ? joined : undefined;
  let spelt = [parts[0] ?? ""];
  for (const part of parts.slice(1)) {
    spelt = spelt.flatMap((start) => [...vowels].map((vowel) => start + vowel + part));
  }
  // "char*ger" has a sign inside, "h**ter" has vowels left out.
  return commonest([joined, ...spelt], known);
}

function commonest(words: readonly string[], known: Known): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const word of words) {
    if (!known(word)) continue;
    const count = known.commonness?.(word) ?? 0;
    if (count > most) [best, most] = [word, count];
  }
  return best;
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
