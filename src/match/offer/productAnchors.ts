import type { HazardProduct } from "../../model/hazardProduct.ts";
import { foldText } from "../../text/foldText.ts";
import type { Dictionary, Meaning } from "../lexicon/dictionary.ts";
import { hitsOf } from "../lexicon/englishOf.ts";
import { isModifier } from "../lexicon/modifiersIn.ts";
import { placesOfPhrases } from "../lexicon/phrases.ts";
import { productTypes } from "../lexicon/productTypes.ts";
import { productTypesIn } from "../lexicon/productTypesIn.ts";
import { nodeOf } from "../lexicon/wordTrie.ts";
import { brandText } from "../normalise/brandName.ts";
import { brandPlaces } from "./brandPlaces.ts";
import { overlaps, type Place } from "./place.ts";

/** A place in a title that names the product of a record. @internal */
export interface Anchor extends Place {
  /** Whether it is the brand, the model or the type of product. */
  readonly by: "brand" | "model" | "type";
  /** Whether it is what the record itself calls its product, in whatever language. */
  readonly isName?: boolean;
}

const SHORTEST_NAME = 2;
const SHORTEST_NOUN = 4;
const MOST_OPENING = 4;

/** Everything that says what type of product a record's product is. @internal */
export function namesOfType(product: HazardProduct): string {
  const { brand = "", name, names, categories } = product;
  const labels = categories.map(({ label }) => label);
  return [brand, name, ...Object.values(names ?? {}), ...labels, openingOf(product)].join(" . ");
}

// Authorities begin a description with what the product is, where its name does not tell: "Shower gel. 250 ml …".
function openingOf({ description = "" }: HazardProduct): string {
  const [sentence = ""] = description.split(/[.,;:(]/u);
  const head = headOf(foldText(sentence));
  return head.split(" ").length <= MOST_OPENING ? head : "";
}

/** Finds where a folded title names a product, in order and without overlaps. @internal */
export function productAnchors(
  title: string,
  product: HazardProduct,
  dictionary: Dictionary,
): readonly Anchor[] {
  const found: Anchor[] = [];
  const add = (by: Anchor["by"], from: number, to: number, isName = false) => {
    const anchor = { by, from, to, isName };
    if (!found.some((each) => overlaps(each, anchor))) found.push(anchor);
  };
  for (const [by, names] of [
    ["model", product.models],
    ["brand", [brandText(product.brand), product.brand ?? ""]],
  ] as const) {
    for (const name of names) {
      for (const form of formsOf(name)) {
        for (const from of placesOf(title, form)) add(by, from, from + form.length);
      }
    }
  }
  // Words that only sound like a brand are often none where it is written as it is.
  if (!found.some(({ by }) => by === "brand")) {
    for (const { from, to } of brandPlaces(title, product.brand)) add("brand", from, to);
  }
  const names = namePlaces(title, product, dictionary);
  const types = [...names, ...typePlaces(title, product, dictionary)];
  // "double decker bed" rather than "bed"
  types.sort((one, other) => other.to - other.from - (one.to - one.from));
  for (const place of types) add("type", place.from, place.to, names.includes(place));
  return found.sort((one, other) => one.from - other.from);
}

// "HD-2000" is written "HD 2000" and "HD2000" too.
function formsOf(name: string): readonly string[] {
  const folded = foldText(name).trim();
  if (folded.length < SHORTEST_NAME) return [];
  return [
    ...new Set([
      folded,
      foldText(name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")).trim(),
      folded.replaceAll(/[\s-]+/gu, " "),
      folded.replaceAll(/[\s-]+/gu, "-"),
      folded.replaceAll(/[\s-]+/gu, ""),
    ]),
  ];
}

function typePlaces(
  title: string,
  product: HazardProduct,
  dictionary: Dictionary,
): readonly Place[] {
  const { related } = productTypes();
  const own = productTypesIn(foldText(namesOfType(product)), dictionary);
  return placesOfPhrases(dictionary.types(), title).filter(({ concepts }) =>
    concepts.some((concept) => own.some((each) => related[each]?.has(concept))),
  );
}

/** Whether a folded title has what a record calls its product, in whatever language. @internal */
export function namesProduct(
  title: string,
  product: HazardProduct,
  dictionary: Dictionary,
): boolean {
  return namePlaces(title, product, dictionary).length > 0;
}

// What the record calls its product, in words of other languages too: "tren de madera" is the wooden toy train.
function namePlaces(
  title: string,
  product: HazardProduct,
  dictionary: Dictionary,
): readonly Place[] {
  const { name, names } = product;
  const heads = [
    ...[name, ...Object.values(names ?? {})].map((each) => headOf(foldText(each))),
    openingOf(product),
  ];
  const nouns = heads.flatMap((head) => nounsOf(head, dictionary));
  const own = new Set(
    nouns.flatMap((noun) => [
      noun,
      ...(dictionary.synonyms().get(noun) ?? noSynonyms),
      ...firstsOf(noun, dictionary),
    ]),
  );
  const isOwn = ({ gloss }: Meaning) => own.has(gloss.first);
  const hits = hitsOf(dictionary, title);
  // A part of a compound stands for all of it: "Plüschhase".
  const startOf = ({ to }: Place) => hits.find((hit) => hit.to === to)?.from ?? to;
  return [
    ...hits
      .filter(({ meanings }) => meanings.some(isOwn))
      .map((hit) => ({ from: startOf(hit), to: hit.to })),
    ...[...own].flatMap((noun) =>
      placesOf(title, noun).map((from) => ({ from, to: from + noun.length })),
    ),
  ];
}

const noSynonyms: ReadonlySet<string> = new Set();

// "Toddler harness" is said of the child walking harness.
function firstsOf(noun: string, dictionary: Dictionary): readonly string[] {
  const { trie, meanings, itself } = dictionary;
  return (meanings.get(nodeOf(trie, noun)) ?? [])
    .filter(({ languages }) => (languages & itself) !== 0)
    .map(({ gloss }) => gloss.first);
}

// The last word of a name and of its English, alone and with the word before it.
function nounsOf(head: string, dictionary: Dictionary): readonly string[] {
  const last =
    hitsOf(dictionary, head)
      .at(-1)
      ?.meanings.map(({ gloss }) => gloss.first) ?? [];
  const words = /^[a-z' -]+$/u.test(head) ? head.split(" ") : [];
  return [
    ...last,
    words.slice(-1).join(" "),
    words.slice(-2).join(" "),
    ...phrasesIn(words, dictionary),
  ].filter((noun) => noun.length >= SHORTEST_NOUN && !isModifier(dictionary.modifiers(), noun));
}

// "Ride-on electric toy car" is an electric ride-on car: phrases of the dictionary that end as the name does and have none but its words.
function phrasesIn(words: readonly string[], dictionary: Dictionary): readonly string[] {
  const own = new Set(words);
  return (dictionary.phrases().get(words.at(-1) ?? "") ?? []).filter((phrase) => {
    const parts = phrase.split(" ");
    const isOnce = new Set(parts).size === parts.length;
    return isOnce && parts.every((part) => own.has(part));
  });
}

// "Tower fan with remote control" is a fan, "Garden trampoline 244 cm" a trampoline, "Sunscreen SPF 50" a sunscreen.
function headOf(name: string): string {
  return name
    .replace(/(?:,|\s(?:with|for|mit|fur|avec|pour|con|para|per|z|do|in|of)\s|\s\d).*$/u, "")
    .replace(/\s(?:spf|pcs|no)$/u, "")
    .trim();
}

// As a whole word; a script without spaces has none.
function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const left = text[from - 1] ?? " ";
    const right = text[from + name.length] ?? " ";
    const isWhole =
      !(latin.test(left) && latin.test(name[0] ?? "")) &&
      !(latin.test(right) && latin.test(name.at(-1) ?? ""));
    if (isWhole) places.push(from);
  }
  return places;
}

const latin = /[a-z0-9]/u;
