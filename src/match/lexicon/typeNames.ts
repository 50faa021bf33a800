import { SafepactError } from "../../errors.ts";
import { foldText } from "../../text/foldText.ts";
import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { buildPhrases, type Phrases, waysOf } from "./phrases.ts";
import { productTypes } from "./productTypes.ts";

/** Names of types of product in one language. @internal */
export interface TypeNames {
  readonly language: string;
  /** Of each type of {@link productTypes}, names parted by commas; empty when the language has none. */
  readonly names: readonly string[];
}

/** Reads the names of types that a lexicon has. @internal */
export function readTypeNames({ language, types = "" }: MatchLexicon): TypeNames {
  const lines = types.split("\n").filter((line) => line.trim() !== "");
  const given = new Map(
    lines.map((line) => {
      const [id = "", names = ""] = line.split(": ");
      return [id.trim(), names.trim()];
    }),
  );
  const names = productTypes().concepts.map(({ id }) => {
    const own = given.get(id) ?? "";
    given.delete(id);
    return own;
  });
  const [unknown] = given.keys();
  if (unknown === undefined) return { language, names };
  throw new SafepactError(
    "INVALID_OPTION",
    `The lexicon of "${language}" names a type of product that there is not: "${unknown}".`,
    { hint: "The lexicons of `safepact/languages` have all types of product." },
  );
}

/** All names of types, English and others, ready to be found in text. @internal */
export function typePhrases(others: readonly TypeNames[]): Phrases {
  return buildPhrases(
    productTypes().concepts.map((concept, type) => ({
      ...concept,
      words: [...concept.words, ...others.flatMap(({ names }) => (names[type] ?? "").split(","))],
    })),
  );
}

// In these a noun opens its phrase, and what describes it follows.
const nounFirst: ReadonlySet<string> = new Set(["fr", "es", "it", "pl"]);

/** Folded names of types of the Romance languages and Polish that are none of another language. @internal */
export function nounFirstTypes(others: readonly TypeNames[]): ReadonlySet<string> {
  const folded = (lists: readonly string[]) =>
    lists.flatMap((list) => list.split(",")).flatMap((name) => waysOf(foldText(name.trim())));
  const opens = ({ language }: TypeNames) => nounFirst.has(language.split("-")[0] ?? "");
  const own = others.filter(opens);
  const rest = others.filter((each) => !opens(each));
  const found = new Set(own.flatMap(({ names }) => folded(names)));
  for (const name of folded(productTypes().concepts.flatMap(({ words }) => words)))
    found.delete(name);
  for (const name of rest.flatMap(({ names }) => folded(names))) found.delete(name);
  return found;
}
