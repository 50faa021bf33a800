import type { Listing } from "safepact/model";
import { below, pick } from "../speed/random.ts";

/** A way to write a listing so that it is not found. */
export interface Perturbation {
  readonly name: string;
  readonly apply: (listing: Listing, random: () => number) => Listing;
}

const twins: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  j: "ј",
  o: "о",
  p: "р",
  s: "ѕ",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
}; // prettier-ignore
const leet: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const hidden = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"];
const marks = ["\u0300", "\u0301", "\u0307", "\u0323", "\u0336", "\u0489"];
const emoji = ["🔥", "✅", "⭐", "💥", "🎁", "🚚", "❤️", "👍🏽"];
const brands = [
  "Samsung",
  "Apple",
  "Sony",
  "Nike",
  "Bosch",
  "LEGO",
  "Philips",
  "Xiaomi",
  "Dyson",
  "Barbie",
  "Nivea",
  "Makita",
  "Adidas",
  "Disney",
  "Braun",
]; // prettier-ignore

/** The perturbations that recall must survive. */
export const perturbations: readonly Perturbation[] = [
  letters("homoglyphs", (letter, random) => (random() < 0.5 ? (twins[letter] ?? letter) : letter)),
  letters("zero-width", (letter, random) =>
    random() < 0.3 ? letter + pick(random, hidden, "\u200b") : letter,
  ),
  letters("combining marks", (letter, random) =>
    random() < 0.3 ? letter + pick(random, marks, "\u0301") : letter,
  ),
  letters("fullwidth", (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  words("leetspeak", (word, random) => (/^[a-z]{4,}$/iu.test(word) ? toLeet(word, random) : word)),
  words("spaced-out", (word, random) =>
    /^\p{L}{4,}$/u.test(word) && random() < 0.4 ? [...word].join(" ") : word,
  ),
  words("dotted", (word, random) =>
    /^\p{L}{4,}$/u.test(word) && random() < 0.4 ? [...word].join(".") : word,
  ),
  {
    name: "reordered",
    apply: (listing, random) => everyText(listing, (text) => reorder(text, random)),
  },
  {
    name: "emoji",
    apply: (listing, random) =>
      everyText(listing, (text) =>
        text
          .split(" ")
          .map((word) => (random() < 0.4 ? word + pick(random, emoji, "🔥") : word))
          .join(" "),
      ),
  },
  titles("no spaces", (title) => title.replaceAll(" ", "")),
  titles("a dot between letters", (title) => title.replaceAll(/\p{L}(?=\p{L})/gu, "$&ㆍ")),
  titles("a bar between letters", (title) => title.replaceAll(/\p{L}(?=\p{L})/gu, "$&|")),
  titles("letters in brackets", (title) => title.replaceAll(/\p{L}/gu, "[$&]")),
  titles("HTML entities", (title) =>
    title.replaceAll(/\p{L}/gu, (letter) => `&#${letter.codePointAt(0)};`),
  ),
  titles("percent-encoding", (title) =>
    [...new TextEncoder().encode(title)]
      .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
      .join(""),
  ),
  titles("right-to-left override", (title) => `\u202e${[...title].reverse().join("")}\u202c`),
  titles("decoration", (title) => title.replaceAll(/\p{L}+/gu, "彡$&彡")),
  titles("emoji inside words", (title) => title.replaceAll(/(\p{L}{2})(?=\p{L})/gu, "$1🔥")),
  titles("doubled letters", (title) => title.replaceAll(/\p{L}/gu, "$&$&")),
  titles("first letter dropped", (title) =>
    title.replaceAll(/\p{L}{4,}/gu, (word) => word.slice(1)),
  ),
  titles("vowels starred", (title) => title.replaceAll(/[aeiou]/giu, "*")),
  titles("Arabic-Indic digits", (title) =>
    title.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ),
  stuffing("brand stuffing", (title, stuffed) => `${title} for ${stuffed}`),
  stuffing("brands in front", (title, stuffed) => `${stuffed} ${title}`),
  stuffing("brands at the end", (title, stuffed) => `${title} ${stuffed}`),
  { name: "brand and model swapped", apply: swapBrandAndModel },
];

function letters(
  name: string,
  change: (letter: string, random: () => number) => string,
): Perturbation {
  return {
    name,
    apply: (listing, random) =>
      everyText(listing, (text) => text.replaceAll(/[a-z]/giu, (letter) => change(letter, random))),
  };
}

function words(name: string, change: (word: string, random: () => number) => string): Perturbation {
  return {
    name,
    apply: (listing, random) =>
      everyText(listing, (text) =>
        text
          .split(" ")
          .map((word) => change(word, random))
          .join(" "),
      ),
  };
}

function titles(name: string, change: (title: string) => string): Perturbation {
  return { name, apply: (listing) => ({ ...listing, title: change(listing.title) }) };
}

function stuffing(name: string, place: (title: string, stuffed: string) => string): Perturbation {
  return {
    name,
    apply: (listing, random) => {
      const stuffed = Array.from({ length: 4 }, () => pick(random, brands, "Sony")).join(" ");
      return { ...listing, title: place(listing.title, stuffed) };
    },
  };
}

function everyText(listing: Listing, change: (text: string) => string): Listing {
  return {
    ...listing,
    title: change(listing.title),
    ...(listing.brand === undefined ? {} : { brand: change(listing.brand) }),
    ...(listing.description === undefined ? {} : { description: change(listing.description) }),
  };
}

function toLeet(word: string, random: () => number): string {
  const places = [...word.toLowerCase()].flatMap((letter, place) => (leet[letter] ? [place] : []));
  const sure = places[below(random, places.length)];
  return [...word]
    .map((letter, place) =>
      place === sure || random() < 0.4 ? (leet[letter.toLowerCase()] ?? letter) : letter,
    )
    .join("");
}

function reorder(text: string, random: () => number): string {
  const shuffled = text.split(" ");
  for (let place = shuffled.length - 1; place > 0; place--) {
    const other = below(random, place + 1);
    [shuffled[place], shuffled[other]] = [shuffled[other] ?? "", shuffled[place] ?? ""];
  }
  return shuffled.join(" ");
}

/** The brand goes to the end of the title and the model into the field of the brand. */
function swapBrandAndModel(listing: Listing): Listing {
  const parts = listing.title.split(" ");
  const model = parts.find((word) => /\d/u.test(word) && /^[\w/-]{4,}$/u.test(word));
  const brand = listing.brand ?? parts[0] ?? "";
  const rest = parts.filter((word) => word !== model && word !== brand);
  return {
    ...listing,
    brand: model ?? brand,
    title: [...rest, brand].filter((word) => word !== "").join(" ") || listing.title,
  };
}
