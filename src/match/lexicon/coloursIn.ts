import type { Dictionary } from "./dictionary.ts";
import { findPhrases } from "./phrases.ts";

/** Finds the colours that folded text names: numbers of concepts of the lexicon of colours, each once. @internal */
export function coloursIn(text: string, dictionary: Dictionary): readonly number[] {
  return findPhrases(dictionary.colours, text);
}
