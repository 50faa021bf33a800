import { foldText } from "../../text/foldText.ts";
import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { isNounFirst, type Names, namesById } from "./namesById.ts";
import { waysOf } from "./phrases.ts";
import { productTypes } from "./productTypes.ts";

/** Reads the names of types that a lexicon has. @internal */
export function readTypeNames({ language, types = "" }: MatchLexicon): Names {
  const ids = productTypes().concepts.map(({ id }) => id);
  return namesById(language, types, ids, "a type of product");
}

/** Folded names of types of the Romance languages and Polish that are none of another language. @internal */
export function nounFirstTypes(others: readonly Names[]): ReadonlySet<string> {
  const folded = (lists: readonly string[]) =>
    lists.flatMap((list) => list.split(",")).flatMap((name) => waysOf(foldText(name.trim())));
  const own = others.filter(isNounFirst);
  const rest = others.filter((each) => !isNounFirst(each));
  const found = new Set(own.flatMap(({ names }) => folded(names)));
  for (const name of folded(productTypes().concepts.flatMap(({ words }) => words)))
    found.delete(name);
  for (const name of rest.flatMap(({ names }) => folded(names))) found.delete(name);
  return found;
}
