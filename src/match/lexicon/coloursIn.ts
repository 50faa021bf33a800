import { colours } from "./colours.ts";
import { lazy } from "./lazy.ts";
import { type ConceptComparison, compareConcepts, type Lexicon, readLexicon } from "./lexicon.ts";
import { buildPhrases, findPhrases, type Phrases } from "./phrases.ts";

/** The lexicon of colours. @internal */
export const colourLexicon: () => Lexicon = lazy(() => readLexicon(colours));

/** Its phrases. @internal */
export const colourPhrases: () => Phrases = lazy(() => buildPhrases(colourLexicon().concepts));

/** Finds the colours that folded text names: numbers of concepts of {@link colourLexicon}, each once. @internal */
export function coloursIn(text: string): readonly number[] {
  return findPhrases(colourPhrases(), text);
}

/** Name of a colour, such as "navy". @internal */
export function colourName(number: number): string {
  return colourLexicon().concepts[number]?.id ?? "";
}

/** Compares the colours of two texts; "different" only when no pair is equal or near. @internal */
export function compareColours(
  left: readonly number[],
  right: readonly number[],
): ConceptComparison {
  return compareConcepts(colourLexicon(), left, right);
}
