import { scan } from "../analyse/scan.ts";
import { createScanner, resetScanner } from "../analyse/scanner.ts";
import type { Knower } from "../normalise/readPlainly.ts";
import { findToken, type Vocabulary } from "./vocabulary.ts";

const lettersOnly = /^[a-z]+$/u;
const WHOLE_WORD = { bits: 0, whole: false, most: 4 };

type Words = Pick<Vocabulary, "slots" | "rows">;

const knowers = new WeakMap<Words, Knower>();

/** Knows the words of a vocabulary, and those too common for it. @internal */
export function knowerOf(vocabulary: Words): Knower {
  const made = knowers.get(vocabulary);
  if (made) return made;
  const scanner = createScanner();
  const knows = (word: string) => {
    if (word.length < 3) return false;
    resetScanner(scanner);
    scan(scanner, word, WHOLE_WORD);
    if (scanner.count === 0) return lettersOnly.test(word);
    const [first] = scanner.first;
    const [second] = scanner.second;
    return scanner.count === 1 && findToken(vocabulary, first ?? 0, second ?? 0) >= 0;
  };
  knowers.set(vocabulary, knows);
  return knows;
}
