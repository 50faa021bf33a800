import { noConcepts } from "../analyse/conceptTable.ts";
import { hashFirst, hashSecond } from "../analyse/hash.ts";
import { isStopWord } from "../analyse/isStopWord.ts";
import { scan } from "../analyse/scan.ts";
import { createScanner, resetScanner, type Scanner } from "../analyse/scanner.ts";
import type { Knower } from "../normalise/readPlainly.ts";
import type { Lexis } from "./matchIndex.ts";
import { bodiesWith, headsWith } from "./postingsOf.ts";
import { findToken, TOKEN_IDF, TOKEN_ROW } from "./vocabulary.ts";

// The scanner cuts longer ones.
const LONGEST_PLAIN = 64;
const FIRST_CJK = 0x3041;
const TOO_COMMON = 2 ** 31;
const WHOLE_WORD = { bits: 0, whole: false, most: 8 };

/** Words of a list; one that is still being built has no rarities yet. */
interface Words extends Pick<Lexis, "live"> {
  readonly vocabulary: Omit<Lexis["vocabulary"], "floats"> & Partial<Lexis["vocabulary"]>;
}

const knowers = new WeakMap<Words, Knower>();

/** Knows the words of a vocabulary, and those too common for it. @internal */
export function knowerOf(words: Words): Knower {
  const made = knowers.get(words);
  if (made) return made;
  const { vocabulary } = words;
  const { floats } = vocabulary;
  const scanner = createScanner(noConcepts);
  const find = (first = 0, second = 0): number => {
    const token = findToken(vocabulary, first, second);
    if (token < 0 || floats === undefined) return token;
    return (floats[token * TOKEN_ROW + TOKEN_IDF] ?? 0) > 0 ? token : -1;
  };
  // Number of the word; TOO_COMMON for words left out of every comparison, below zero for the unknown.
  const numberOf = (word: string): number => {
    if (word.length < 3) return -1;
    const { chars } = scanner;
    if (word.length <= LONGEST_PLAIN && writeLetters(chars, word)) {
      const first = hashFirst(chars, 0, word.length);
      if (isStopWord(first)) return TOO_COMMON;
      return find(first, hashSecond(chars, 0, word.length));
    }
    resetScanner(scanner);
    scan(scanner, word, WHOLE_WORD);
    if (scanner.count === 0) return -1;
    return scanner.count === 1 ? find(scanner.first[0], scanner.second[0]) : -1;
  };
  const commonness = (word: string): number => {
    if (word.charCodeAt(0) >= FIRST_CJK) return commonnessOfPairs(words, find, scanner, word);
    const token = numberOf(word);
    if (token >= TOO_COMMON) return TOO_COMMON;
    return headsWith(words, token) + bodiesWith(words, token);
  };
  const knower: Knower = Object.assign((word: string) => numberOf(word) >= 0, { commonness });
  knowers.set(words, knower);
  return knower;
}

// Writes the classes of a word of plain letters; false for any other.
function writeLetters(chars: Uint16Array, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 97 || unit > 122) return false;
    chars[at] = unit - 96;
  }
  return true;
}

// Words written without spaces are known by their pairs of characters: a word is as common as its rarest pair.
function commonnessOfPairs(
  words: Words,
  find: (first?: number, second?: number) => number,
  scanner: Scanner,
  word: string,
): number {
  resetScanner(scanner);
  scan(scanner, word, WHOLE_WORD);
  let least = 0;
  for (let at = 0; at < scanner.count; at++) {
    const size = (scanner.to[at] ?? 0) - (scanner.from[at] ?? 0);
    if (size > 2 && scanner.count > 1) continue;
    const token = find(scanner.first[at], scanner.second[at]);
    if (token < 0) return 0;
    const count = headsWith(words, token) + bodiesWith(words, token);
    least = least === 0 ? count : Math.min(least, count);
  }
  return least;
}
