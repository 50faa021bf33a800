import { allLexicons } from "safepact/languages";
import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { dictionaryOf } from "../../../src/match/lexicon/dictionary.ts";
import { englishOf as inDictionary, translateTitle } from "../../../src/match/lexicon/englishOf.ts";
import { foldText } from "../../../src/text/foldText.ts";
import { listingOf, recordOf } from "../samples.ts";

const englishOf = (text: string) => inDictionary(dictionaryOf(allLexicons), text);

test.each([
  ["어린이 자석 장난감", ["children", "magnetic", "toy"]],
  ["便携式 电热毯", ["portable", "electric blanket"]],
  ["ワイヤレス 充電器", ["wireless", "charger"]],
  ["aufblasbare Luftmatratze", ["inflatable"]],
  ["Guirlande lumineuse Noël", ["string lights", "christmas"]],
  ["Giocattolo in legno", ["wooden", "toy"]],
])("words of other languages are given in English: %s", (text, english) => {
  const given = englishOf(foldText(text));
  for (const word of english) expect(given).toContain(word);
});

test("a word counts for every language it is a word of, in whatever order the lexicons come", () => {
  // "Biberon" and "bébé" are French and Spanish; the latter is too short to tell its language.
  for (const lexicons of [allLexicons, [...allLexicons].reverse()]) {
    expect(inDictionary(dictionaryOf(lexicons), "biberon bebe")).toContain("baby infant");
  }
});

test("an English text says nothing new", () => {
  expect(englishOf("wooden toy for kids")).toBe("");
});

test("a record in one language is found for a listing in another", () => {
  const others = [
    ["G", "Gartenschlauch"],
    ["K", "Kaffeemaschine"],
    ["S", "스테인리스 냄비"],
    ["T", "우산"],
  ] as const;
  const records = [["M", "어린이 자석 구슬 완구"] as const, ...others];
  const matcher = createMatcher(
    records.map(([id, name]) => recordOf({ id, products: [{ name }] })),
    { lexicons: allLexicons },
  );
  for (const title of ["Magnetic balls toy for children", "Magnetkugeln Spielzeug für Kinder"]) {
    const { matches } = matcher.screen(listingOf({ id: "L", title }), { minScore: 0 });
    expect(matches[0]?.hazardId).toBe("M");
  }
});

test("English takes the place of a word only where the records say it in English", () => {
  const dictionary = dictionaryOf(allLexicons);
  const title = foldText("Porte-clés renard avec couvercle");
  const counts: Readonly<Record<string, number>> = {
    fox: 9,
    lid: 2,
    key: 5,
    ring: 7,
    couvercle: 3,
  };
  const read = translateTitle(dictionary, title, (word) => counts[word] ?? 0);
  expect(read.title.split(/\s+/u).filter(Boolean)).toEqual([
    "key",
    "ring",
    "fox",
    "avec",
    "couvercle",
  ]);
  for (const word of ["lid", "renard", "porte-cles"]) expect(read.english).toContain(word);
  expect(translateTitle(dictionary, title, () => 0).title).toBe(title);
});

test("all parts of a German compound take its place", () => {
  const read = translateTitle(dictionaryOf(allLexicons), "magnetkugeln spielzeug", (word) =>
    ["magnetic", "balls", "toy"].includes(word) ? 3 : 0,
  );
  expect(read.title.trim().split(/\s+/u)).toEqual(["magnetic", "balls", "toy"]);
});

test("a title in another language is as sure as the same in English", () => {
  const names = [
    "Fox keyring",
    "Wooden fishing toy",
    "Garden hose",
    "Coffee machine",
    "Toy fox",
    "Baby soother",
  ];
  const records = names.map((name, at) => recordOf({ id: `R${at}`, products: [{ name }] }));
  const matcher = createMatcher(records, { lexicons: allLexicons });
  const best = (title: string) =>
    matcher.screen(listingOf({ id: "L", title }), { minScore: 0 }).matches[0];
  const english = best("Wooden fishing toy for baby");
  for (const title of [
    "Jouet de pêche en bois pour bébé",
    "Angelspiel Spielzeug aus Holz für Babys",
  ]) {
    expect(best(title)?.hazardId).toBe(english?.hazardId);
    expect(best(title)?.score).toBeGreaterThan((english?.score ?? 1) / 4);
  }
});

test("a long foreign word among others is not taken for short English ones written together", () => {
  const records = ["And", "Ment", "Bicycle", "Devel", "Era", "Pants", "Anti", "Con", "Tables"].map(
    (name, at) => recordOf({ id: `R${at}`, products: [{ name }] }),
  );
  const matcher = createMatcher(records, { lexicons: allLexicons });
  const title = "Chaussons confortables antidérapants à séchage rapide hommes";
  const { matches } = matcher.screen(listingOf({ id: "L", title }), { minScore: 0 });
  const codes = matches.flatMap(({ evidence }) => evidence.map(({ code }) => code));
  expect(codes).not.toContain("words-found");
});
