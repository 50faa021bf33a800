import { foldText } from "../../text/foldText.ts";
import { waysOf } from "../lexicon/phrases.ts";
import { typeTable } from "../lexicon/productTypesIn.ts";

// Where a line of the table has French, and Spanish, Italian and Polish.
const FIRST_GROUP = 5;

let words: ReadonlySet<string> | undefined;

/** Whether a folded word for a type of product is of a Romance language or Polish alone. @internal */
export function isRomanceType(word: string): boolean {
  words ??= romanceTypes();
  return words.has(word);
}

function romanceTypes(): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const line of typeTable().split("\n")) {
    const groups = line.slice(line.indexOf(" : ") + 3).split(" ; ");
    for (const [place, group] of groups.entries()) {
      const set = place >= FIRST_GROUP ? own : others;
      for (const each of group.split(",")) {
        for (const way of waysOf(foldText(each.trim()))) set.add(way);
      }
    }
  }
  return new Set([...own].filter((each) => !others.has(each)));
}
