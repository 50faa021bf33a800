import { SafepactError } from "../../errors.ts";
import type { Concept } from "./parseConcepts.ts";
import { buildPhrases, type Phrases } from "./phrases.ts";

/** Names that a lexicon has for things of the core. @internal */
export interface Names {
  /** Its language. */
  readonly language: string;
  /** Of each thing, its names parted by commas; empty when the language has none. */
  readonly names: readonly string[];
}

/**
 * Reads the names that a lexicon has: one thing a line, its id, a colon and a space, and its names.
 *
 * @param language - Language of the lexicon.
 * @param list - The lines.
 * @param ids - All things that there are.
 * @param thing - What an id stands for.
 * @returns The names by the place of the id.
 * @throws {SafepactError} `INVALID_OPTION` when there is no such thing.
 *
 * @internal
 */
export function namesById(
  language: string,
  list: string,
  ids: readonly string[],
  thing: string,
): Names {
  const lines = list.split("\n").filter((line) => line.trim() !== "");
  const given = new Map(
    lines.map((line) => {
      const [id = "", names = ""] = line.split(": ");
      return [id.trim(), names.trim()];
    }),
  );
  const names = ids.map((id) => {
    const own = given.get(id) ?? "";
    given.delete(id);
    return own;
  });
  const [unknown] = given.keys();
  if (unknown === undefined) return { language, names };
  throw new SafepactError(
    "INVALID_OPTION",
    `The lexicon of "${language}" names ${thing} that there is not: "${unknown}".`,
    { hint: "The lexicons of `safepact/languages` have all ids." },
  );
}

/** Concepts with the names that lexicons have for each, ready to be found in text. @internal */
export function phrasesOf(concepts: readonly Concept[], lexicons: readonly Names[]): Phrases {
  return buildPhrases(
    concepts.map((concept, place) => ({
      ...concept,
      words: [
        ...concept.words,
        ...lexicons.flatMap(({ names }) => (names[place] ?? "").split(",")),
      ],
    })),
  );
}

// In these a noun opens its phrase, and what describes it follows.
const nounFirst: ReadonlySet<string> = new Set(["fr", "es", "it", "pl"]);

/** Whether nouns open their phrase in a language. @internal */
export function isNounFirst({ language }: Pick<Names, "language">): boolean {
  return nounFirst.has(language.split("-")[0] ?? "");
}
