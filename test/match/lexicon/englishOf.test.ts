import { allLexicons } from "safepact/languages";
import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { dictionaryOf } from "../../../src/match/lexicon/dictionary.ts";
import { englishOf as inDictionary } from "../../../src/match/lexicon/englishOf.ts";
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
