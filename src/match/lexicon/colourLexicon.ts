import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { colours } from "./colours.ts";
import { lazy } from "./lazy.ts";
import { type ConceptComparison, compareConcepts, type Lexicon, readLexicon } from "./lexicon.ts";
import { type Names, namesById } from "./namesById.ts";

/** The lexicon of colours, in English. @internal */
export const colourLexicon: () => Lexicon = lazy(() => readLexicon(colours));

/** Reads the words for colours that a lexicon has. @internal */
export function readColourNames({ language, colours: words = "" }: MatchLexicon): Names {
  const ids = colourLexicon().concepts.map(({ id }) => id);
  return namesById(language, words, ids, "a colour");
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
