import { colours } from "./colours.ts";
import { type ConceptComparison, compareConcepts, type Lexicon, lazyLexicon } from "./lexicon.ts";
import { findPhrases } from "./phrases.ts";

/** The lexicon of colours, built on first use. @internal */
export const colourLexicon: () => Lexicon = lazyLexicon(() => colours);

/** Finds the colours that folded text names: numbers of concepts of {@link colourLexicon}, each once. @internal */
export function coloursIn(text: string): readonly number[] {
  return findPhrases(colourLexicon().phrases, text);
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
