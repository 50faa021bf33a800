import { hashFirst, hashSecond } from "../analyse/hash.ts";
import { isStopWord } from "../analyse/isStopWord.ts";
import { scan } from "../analyse/scan.ts";
import { createScanner, resetScanner } from "../analyse/scanner.ts";
import type { Knower } from "../normalise/readPlainly.ts";
import { findToken, TOKEN_POSTINGS, TOKEN_ROW, type Vocabulary } from "./vocabulary.ts";

const lettersOnly = /^[a-z]+$/u;
// The scanner cuts longer ones.
const LONGEST_PLAIN = 64;
const TOO_COMMON = 2 ** 31;
const WHOLE_WORD = { bits: 0, whole: false, most: 4 };

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
    const row = numberOf(word) * TOKEN_ROW;
    if (row >= TOO_COMMON) return TOO_COMMON;
    const { rows } = vocabulary;
    return (rows[row + TOKEN_ROW + TOKEN_POSTINGS] ?? 0) - (rows[row + TOKEN_POSTINGS] ?? 0);
  };
  const knower: Knower = Object.assign((word: string) => numberOf(word) >= 0, { commonness });
  knowers.set(vocabulary, knower);
  return knower;
}
