import type { Listing } from "safepact/model";
import { pick } from "../speed/random.ts";
import type { Perturbation } from "./perturbations.ts";

const otherBrands =
  "Hoover Rituals Bestway Intex Duracell Osram Varta Rimmel Revlon Grohe Pioneer Chicco Fossil Lindt Benetton Kenwood Hama Trust Tommee Scholl";
const tags =
  "#viral #fyp #tiktokmademebuyit #musthave #giftideas #trending #sale #new2026 #lifestyle #homedecor #instagood #shopping";
const categories =
  "toy,charger,lamp,dress,face cream,power tool,bicycle,headphones,kitchen knife,baby stroller,perfume,garden chair,phone case,backpack";
const praise =
  "FREE SHIPPING,-50%,only 9.99 EUR,best price 2026,fast delivery 24h,100% original,limited offer,top quality,buy 2 get 1 free,in stock";
const german =
  "versandkostenfrei,Angebot,neu,Blitzversand,Geschenkidee,mit Garantie,wie abgebildet,Restposten";
const laterBrands =
  "Kiko Essence Catrice Balea Ergobaby Babybjorn Nuna Clementoni Vtech Leapfrog Tonies Medion Silvercrest Salewa Odlo Haglofs Quechua Sinsay Reserved Oysho";
const laterTags = "#deal #amazonfinds #unboxing #kidsroom #ootd #gadgets #foryou #giveaway";
const spanish =
  "oferta limitada,envío rápido,recién llegado,calidad garantizada,mejor precio,últimas unidades,entrega en 24 horas,regalo perfecto";
const table: Readonly<Record<string, string>> = {
  a: "@",
  b: "8",
  e: "3",
  g: "6",
  i: "!",
  l: "1",
  o: "0",
  s: "$",
  z: "2",
};

/**
 * Forms written after the reading of evasive titles was finished, with other words, other places and another table of digits. Hashtags,
 * amounts of money and more names of brands were read after a first look at them.
 */
export const heldBack: readonly Perturbation[] = [
  filler("five other brands, other names", otherBrands.split(" "), 5, (title, words) =>
    [words.slice(0, 2).join(" "), title, words.slice(2).join(" ")].join(" "),
  ),
  filler("brands between bars", otherBrands.split(" "), 3, (title, words) =>
    [title, ...words].join(" | "),
  ),
  filler("hashtags", tags.split(" "), 4, (title, words) => `${title} ${words.join(" ")}`),
  filler(
    "words of other categories",
    categories.split(","),
    3,
    (title, words) => `${title} ${words.join(" ")}`,
  ),
  filler(
    "list of keywords in brackets",
    categories.split(","),
    4,
    (title, words) => `${title} (${words.join(", ")})`,
  ),
  filler(
    "price and shipping in front",
    praise.split(","),
    3,
    (title, words) => `${words.join(" ")} ${title}`,
  ),
  filler(
    "German words of offers",
    german.split(","),
    3,
    (title, words) => `${title} - ${words.join(", ")}`,
  ),
  {
    name: "leetspeak, other table",
    apply: (listing, random) => ({
      ...listing,
      title: spell(listing.title, random),
      ...(listing.brand === undefined ? {} : { brand: spell(listing.brand, random) }),
    }),
  },
  {
    name: "other brands and leetspeak",
    apply: (listing, random) => ({
      ...listing,
      title: `${several(otherBrands.split(" "), 4, random).join(" ")} ${spell(listing.title, random)}`,
    }),
  },
];

/** Forms written after that, looked at once. */
export const heldBackLater: readonly Perturbation[] = [
  filler("brands, third list", laterBrands.split(" "), 4, (title, words) =>
    [...words.slice(0, 2), title, ...words.slice(2)].join(" "),
  ),
  filler("tags and a price", laterTags.split(" "), 3, (title, words) =>
    [words[0], title, "19,99 €", ...words.slice(1)].join(" "),
  ),
  filler("Spanish words of offers", spanish.split(","), 3, (title, words) =>
    [title, ...words].join(", "),
  ),
];

function filler(
  name: string,
  words: readonly string[],
  count: number,
  place: (title: string, words: readonly string[]) => string,
): Perturbation {
  return {
    name,
    apply: (listing: Listing, random) => ({
      ...listing,
      title: place(listing.title, several(words, count, random)),
    }),
  };
}

function several(words: readonly string[], count: number, random: () => number): string[] {
  return Array.from({ length: count }, () => pick(random, words, words[0] ?? ""));
}

function spell(text: string, random: () => number): string {
  return text
    .split(" ")
    .map((word) =>
      /^[a-z]{4,}$/iu.test(word)
        ? [...word]
            .map((letter) => (random() < 0.4 ? (table[letter.toLowerCase()] ?? letter) : letter))
            .join("")
        : word,
    )
    .join(" ");
}
