import type { Listing } from "safepact/model";
import { childcare } from "../../src/match/lexicon/types/childcare.ts";
import { clothing } from "../../src/match/lexicon/types/clothing.ts";
import { cosmetics } from "../../src/match/lexicon/types/cosmetics.ts";
import { electrical } from "../../src/match/lexicon/types/electrical.ts";
import { home } from "../../src/match/lexicon/types/home.ts";
import { mobility } from "../../src/match/lexicon/types/mobility.ts";
import { toys } from "../../src/match/lexicon/types/toys.ts";
import { foldText } from "../../src/text/foldText.ts";

/** Languages of the lexicon beside English, in the order its lines give them. */
export const targets = ["ko", "zh", "ja", "de", "fr"] as const;

const phrases = new Map<string, readonly string[]>();
for (const line of [toys, childcare, electrical, cosmetics, clothing, mobility, home]
  .join("")
  .split("\n")) {
  const [english = "", ...others] = (line.split(" : ")[1] ?? "").split(" ; ");
  for (const phrase of english.split(", ")) {
    if (phrase !== "")
      phrases.set(
        foldText(phrase),
        others.map((words) => words.split(", ")[0] ?? ""),
      );
  }
}
const longest = 4;

/** Replaces every English product word of the title and the description by the first word of the other language. */
export function translate(listing: Listing, language: (typeof targets)[number]): Listing {
  const place = targets.indexOf(language);
  return {
    ...listing,
    title: translateText(listing.title, place),
    ...(listing.description === undefined
      ? {}
      : { description: translateText(listing.description, place) }),
  };
}

function translateText(text: string, place: number): string {
  const words = text.split(" ");
  const result: string[] = [];
  for (let start = 0; start < words.length; start++) {
    let length = Math.min(longest, words.length - start);
    let word: string | undefined;
    for (; length > 0 && word === undefined; length--) {
      const phrase = foldText(words.slice(start, start + length).join(" ")).replace(/[,.]$/u, "");
      word = phrases.get(phrase)?.[place] ?? phrases.get(phrase.replace(/s$/u, ""))?.[place];
    }
    result.push(word === undefined || word === "" ? (words[start] ?? "") : word);
    if (word !== undefined) start += length;
  }
  return result.join(" ");
}
