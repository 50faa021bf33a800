import { allLexicons } from "safepact/languages";
import type { MatchLexicon } from "safepact/match";
import type { Listing } from "safepact/model";
import { productTypes } from "../../src/match/lexicon/productTypes.ts";
import { foldText } from "../../src/text/foldText.ts";

/** English names of types of product, folded, with their ids. */
const typeOf: ReadonlyMap<string, string> = new Map(
  productTypes().concepts.flatMap(({ id, words }) =>
    words.map((words): [string, string] => [foldText(words), id]),
  ),
);

const longest = 4;

const otherLanguages = allLexicons.filter(({ language }) => language !== "en");

/** Replaces every English name of a product in the title and the description by the first one that each lexicon has for it. */
export const translations: ReadonlyMap<string, (listing: Listing) => Listing> = new Map(
  otherLanguages.map((lexicon) => {
    const names = firstNames(lexicon);
    return [lexicon.language, (listing) => translate(listing, names)];
  }),
);

function firstNames({ types = "" }: MatchLexicon): ReadonlyMap<string, string> {
  return new Map(
    types
      .split("\n")
      .filter((line) => line.includes(": "))
      .map((line): [string, string] => {
        const [id = "", names = ""] = line.split(": ");
        return [id, names.split(",")[0] ?? ""];
      }),
  );
}

function translate(listing: Listing, names: ReadonlyMap<string, string>): Listing {
  return {
    ...listing,
    title: translateText(listing.title, names),
    ...(listing.description === undefined
      ? {}
      : { description: translateText(listing.description, names) }),
  };
}

function translateText(text: string, names: ReadonlyMap<string, string>): string {
  const words = text.split(" ");
  const result: string[] = [];
  for (let start = 0; start < words.length; start++) {
    let length = Math.min(longest, words.length - start);
    let word: string | undefined;
    for (; length > 0 && word === undefined; length--) {
      const phrase = foldText(words.slice(start, start + length).join(" ")).replace(/[,.]$/u, "");
      word = names.get(typeOf.get(phrase) ?? typeOf.get(phrase.replace(/s$/u, "")) ?? "");
    }
    result.push(word ?? words[start] ?? "");
    if (word !== undefined) start += length;
  }
  return result.join(" ");
}
