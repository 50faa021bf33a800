import { allLexicons } from "safepact/languages";
import type { Listing } from "safepact/model";
import { productTypes } from "../../src/match/lexicon/productTypes.ts";
import { readTypeNames } from "../../src/match/lexicon/typeNames.ts";
import { foldText } from "../../src/text/foldText.ts";

/** English names of types of product, folded, with the place of the type. */
const typeOf: ReadonlyMap<string, number> = new Map(
  productTypes().concepts.flatMap(({ words }, type) =>
    words.map((name): [string, number] => [foldText(name), type]),
  ),
);

const longest = 4;

const otherLanguages = allLexicons.filter(({ language }) => language !== "en");

/** Replaces every English name of a product in the title and the description by the first one that each lexicon has for it. */
export const translations: ReadonlyMap<string, (listing: Listing) => Listing> = new Map(
  otherLanguages.map((lexicon) => {
    const { names } = readTypeNames(lexicon);
    return [lexicon.language, (listing) => translate(listing, names)];
  }),
);

function translate(listing: Listing, names: readonly string[]): Listing {
  return {
    ...listing,
    title: translateText(listing.title, names),
    ...(listing.description === undefined
      ? {}
      : { description: translateText(listing.description, names) }),
  };
}

function translateText(text: string, names: readonly string[]): string {
  const words = text.split(" ");
  const result: string[] = [];
  for (let start = 0; start < words.length; start++) {
    let length = Math.min(longest, words.length - start);
    let word: string | undefined;
    for (; length > 0 && word === undefined; length--) {
      const phrase = foldText(words.slice(start, start + length).join(" ")).replace(/[,.]$/u, "");
      const type = typeOf.get(phrase) ?? typeOf.get(phrase.replace(/s$/u, "")) ?? -1;
      word = names[type]?.split(",")[0] || undefined;
    }
    result.push(word ?? words[start] ?? "");
    if (word !== undefined) start += length;
  }
  return result.join(" ");
}
