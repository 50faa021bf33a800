import type { Dictionary } from "./dictionary.ts";
import { findPhrases } from "./phrases.ts";

/**
 * Finds the types of product that folded text names, in English or a language of the dictionary.
 *
 * @returns Numbers of types, each once; {@link productTypeName} gives their names.
 *
 * @internal
 */
export function productTypesIn(text: string, dictionary: Dictionary): readonly number[] {
  return findPhrases(dictionary.types(), text);
}
