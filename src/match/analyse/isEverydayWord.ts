import { foldText } from "../../text/foldText.ts";
import { everydayWords } from "../lexicon/everydayWords.ts";
import { wordHash } from "./wordHash.ts";

let known: ReadonlySet<number> | undefined;

/** Tells whether a word with this hash is one of which most offers are made. @internal */
export function isEverydayWord(first: number): boolean {
  // As 32 bits with a sign: a set finds those far more quickly than greater numbers.
  known ??= new Set(everydayWords.map((word) => wordHash(foldText(word)) | 0));
  return known.has(first | 0);
}
