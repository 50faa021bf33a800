import { hashFirst, hashSecond } from "../analyse/hash.ts";
import { isStopWord } from "../analyse/isStopWord.ts";
import { scan } from "../analyse/scan.ts";
import { createScanner, resetScanner, type Scanner } from "../analyse/scanner.ts";
import type { Knower } from "../normalise/readPlainly.ts";
import { findToken, TOKEN_POSTINGS, TOKEN_ROW, type Vocabulary } from "./vocabulary.ts";

const lettersOnly = /^[a-z]+$/u;
// The scanner cuts longer ones.
const LONGEST_PLAIN = 64;
const FIRST_CJK = 0x3041;
const TOO_COMMON = 2 ** 31;
const WHOLE_WORD = { bits: 0, whole: false, most: 8 };

type Words = Pick<Vocabulary, "slots" | "rows">;

const knowers = new WeakMap<Words, Knower>();

/** Knows the words of a vocabulary, and those too common for it. @internal */
export function knowerOf(vocabulary: Words): Knower {
  const made = knowers.get(vocabulary);
  if (made) return made;
  const scanner = createScanner();
  // Number of the word; TOO_COMMON for words left out of every comparison, below zero for the unknown.
  const numberOf = (word: string): number => {
    if (word.length < 3) return -1;
    if (word.length <= LONGEST_PLAIN && lettersOnly.test(word)) {
      const { chars } = scanner;
      for (let at = 0; at < word.length; at++) chars[at] = word.charCodeAt(at) - 96;
      const first = hashFirst(chars, 0, word.length);
      if (isStopWord(first)) return TOO_COMMON;
      return findToken(vocabulary, first, hashSecond(chars, 0, word.length));
    }
    resetScanner(scanner);
    scan(scanner, word, WHOLE_WORD);
    if (scanner.count === 0) return -1;
    const [first] = scanner.first;
    const [second] = scanner.second;
    return scanner.count === 1 ? findToken(vocabulary, first ?? 0, second ?? 0) : -1;
  };
  const commonness = (word: string): number => {
    if (word.charCodeAt(0) >= FIRST_CJK) return commonnessOfPairs(vocabulary, scanner, word);
    const row = numberOf(word) * TOKEN_ROW;
    if (row >= TOO_COMMON) return TOO_COMMON;
    return countOf(vocabulary, row);
  };
  const knower: Knower = Object.assign((word: string) => numberOf(word) >= 0, { commonness });
  knowers.set(vocabulary, knower);
  return knower;
}

function countOf({ rows }: Words, row: number): number {
  return (rows[row + TOKEN_ROW + TOKEN_POSTINGS] ?? 0) - (rows[row + TOKEN_POSTINGS] ?? 0);
}

// Words written without spaces are known by their pairs of characters: a word is as common as its rarest pair.
function commonnessOfPairs(vocabulary: Words, scanner: Scanner, word: string): number {
  resetScanner(scanner);
  scan(scanner, word, WHOLE_WORD);
  let least = 0;
  for (let at = 0; at < scanner.count; at++) {
    const size = (scanner.to[at] ?? 0) - (scanner.from[at] ?? 0);
    if (size > 2 && scanner.count > 1) continue;
    const token = findToken(vocabulary, scanner.first[at] ?? 0, scanner.second[at] ?? 0);
    const count = token < 0 ? 0 : countOf(vocabulary, token * TOKEN_ROW);
    if (count === 0) return 0;
    least = least === 0 ? count : Math.min(least, count);
  }
  return least;
}
