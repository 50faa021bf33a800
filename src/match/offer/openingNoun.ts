import { foldText } from "../../text/foldText.ts";
import { typeTable } from "../lexicon/productTypesIn.ts";
import type { Anchor } from "./productAnchors.ts";

// Where a line of the table has French, and Spanish, Italian and Polish.
const FIRST_GROUP = 5;
const GERMAN = 4;
const MOST_WORDS = 2;
// Praise, sizes, counts and makes of offers may stand before any noun.
const beforeAnyNoun =
  /^(?:\p{N}+\p{L}{0,3}|le|la|les|un|une|el|los|las|il|lo|i|gli|una|uno|nouveau|nouvelle|nuevo|nueva|nuovo|nuova|nowy|nowa|nowe|grand|grande|gran|duzy|duza|petit|petite|pequen[oa]|piccol[oa]|maly|mala|mini|maxi|super|mega|ultra|lot|set|kit|pack|paire|par|vend|vends|vendo|vendesi|sprzedam|promo|oferta|offerta|offre|promotion|original|originale|beau|belle|bonne?|joli|jolie|bel|bell[oa]|vrai|veritable|ancien|ancienne|vieux|elegant|elegante|puissant|puissante|magnifique|superbe|professionnel|profesjonaln[aey]|domow[aey]|przenosn[aey]|elektryczn[aey]|dziecinn[aey]|dziecieca|dzieciecy)$/u;
const preposition = /^(?:de|du|des|da|di|del|a|al|alla|en|na|do|dla|w|z|ze|pour|para|per)$/u;

// One long word alone that has no ending of an adjective: "Grasfangkorb Rasenmäher", where "elektrischer Rasenmäher" is a mower.
const germanNoun =
  /^[^\p{L}\p{N}]*([a-z]{8,}(?<!e|er|es|en|em|isch|bar|lich|los|elektro|elektrik|original|handels))\s$/u;

let words: ReadonlySet<string> | undefined;

/**
 * The noun that opens a Romance, Polish or German phrase before the type of the product: "carburateur tronçonneuse", "zanzariera passeggino",
 * "Grasfangkorb Rasenmäher". Such phrases are about their first noun, whether or not the word is known.
 *
 * @param text - Folded title.
 * @param anchors - Where it names the product.
 *
 * @internal
 */
export function openingNoun(text: string, anchors: readonly Anchor[]): string | undefined {
  const [first] = anchors;
  if (first?.by !== "type" || first.from === 0) return undefined;
  const before = text.slice(0, first.from);
  const type = text.slice(first.from, first.to);
  if (!isRomanceType(type)) return isGermanType(type) ? germanNoun.exec(before)?.[1] : undefined;
  if (/[,;|:()[\]/]|\s-\s/u.test(before)) return undefined;
  const named = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = named.filter((word) => !beforeAnyNoun.test(word) && !preposition.test(word));
  return telling.length > 0 && telling.length <= MOST_WORDS ? telling.join(" ") : undefined;
}

let german: ReadonlySet<string> | undefined;

function isGermanType(word: string): boolean {
  german ??= typesOf((place) => place === GERMAN);
  return german.has(word);
}

/** Whether a folded word for a type of product is of a Romance language or Polish alone. @internal */
export function isRomanceType(word: string): boolean {
  words ??= typesOf((place) => place >= FIRST_GROUP);
  return words.has(word);
}

// Words of some groups of the table that are in no other.
function typesOf(isOwn: (place: number) => boolean): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const line of typeTable().split("\n")) {
    const groups = line.slice(line.indexOf(" : ") + 3).split(" ; ");
    for (const [place, group] of groups.entries()) {
      const set = isOwn(place) ? own : others;
      for (const word of group.split(",")) set.add(foldText(word.trim()));
    }
  }
  return new Set([...own].filter((word) => !others.has(word)));
}
