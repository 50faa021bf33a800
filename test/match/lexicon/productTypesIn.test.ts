import { allLexicons } from "safepact/languages";
import { expect, test } from "vitest";
import {
  colourLexicon,
  colourName,
  compareColours,
} from "../../../src/match/lexicon/colourLexicon.ts";
import { coloursIn } from "../../../src/match/lexicon/coloursIn.ts";
import { dictionaryOf, noLexicons } from "../../../src/match/lexicon/dictionary.ts";
import {
  compareProductTypes,
  productTypeName,
  productTypes,
} from "../../../src/match/lexicon/productTypes.ts";
import { productTypesIn } from "../../../src/match/lexicon/productTypesIn.ts";
import { foldText } from "../../../src/text/foldText.ts";

const numbers = (text: string, lexicons = allLexicons) =>
  productTypesIn(foldText(text), dictionaryOf(lexicons));

function types(text: string, lexicons = allLexicons): string[] {
  return numbers(text, lexicons).map(productTypeName);
}

function compare(left: string, right: string): string {
  return compareProductTypes(numbers(left), numbers(right));
}

test.each([
  ["Hair dryers 2000W", "hair-dryer"],
  ["헤어드라이기", "hair-dryer"],
  ["吹风机 家用", "hair-dryer"],
  ["ヘアドライヤー", "hair-dryer"],
  ["Föhn mit Diffusor", "hair-dryer"],
  ["Sèche-cheveux", "hair-dryer"],
  ["secador de pelo", "hair-dryer"],
  ["suszarka do włosów", "hair-dryer"],
])("a hair dryer is known in every language: %s", (text, expected) => {
  expect(types(text)).toEqual([expected]);
});

test("names of types come with their language, English ones are always there", () => {
  const korean = allLexicons.filter(({ language }) => language === "ko");
  expect(types("헤어드라이기", korean)).toEqual(["hair-dryer"]);
  expect(types("헤어드라이기", noLexicons)).toEqual([]);
  expect(types("Föhn", korean)).toEqual([]);
  expect(types("Hair dryers", noLexicons)).toEqual(["hair-dryer"]);
});

test("the longest phrase wins", () => {
  expect(types("USB charging cable")).toEqual(["cable"]);
  expect(types("electric scooter")).toEqual(["electric-scooter"]);
  expect(types("key ring with soft toy")).toEqual(["key-ring"]);
  expect(types("LED灯")).toEqual(["lighting"]);
});

test("German compounds are known by their head, and words of other languages that end like one are none", () => {
  expect(types("Kaltschaummatratze")).toEqual(["mattress"]);
  expect(types("Herrenarmbanduhr")).toEqual(["watch"]);
  expect(types("Kreissäge")).toEqual(["saw"]);
  expect(types("massage ball")).toEqual(["ball"]);
  expect(types("smoked sausage")).not.toContain("saw");
  expect(types("controller")).toEqual([]);
});

test("a plural is none of what is another thing's name", () => {
  expect(types("dres dziecięcy")).toEqual(["tracksuit"]);
  expect(types("children's pink dress")).toEqual(["dress"]);
  expect(types("dresses")).toEqual(["dress"]);
});

test("a longer name of a thing is no name of what its parts name", () => {
  expect(types("radio-controlled toy car")).toEqual(["toy-vehicle"]);
  expect(types("robot vacuum cleaner")).toEqual(["vacuum-cleaner"]);
});

test("a word within another word is not found", () => {
  expect(types("スプリング")).toEqual([]);
  expect(types("칼슘 조립")).toEqual([]);
  expect(types("portable adjustable")).toEqual([]);
});

test("Korean words are found with and without their spaces", () => {
  expect(types("보조 배터리")).toEqual(types("보조배터리"));
});

test("types contradict unless equal, wider, narrower or near", () => {
  expect(compare("haarfön föhn", "hair dryer")).toBe("same");
  expect(compare("toy", "plush toy")).toBe("related");
  expect(compare("usb charger", "usb cable")).toBe("related");
  expect(compare("helmet", "shampoo")).toBe("different");
  expect(compare("hello", "shampoo")).toBe("unknown");
});

test("colours are found in every language at hand and contradict", () => {
  const all = dictionaryOf(allLexicons);
  const names = (text: string, dictionary = all) =>
    coloursIn(foldText(text), dictionary).map(colourName);
  expect(names("noir, 빨강, 白色, dunkelblau schwarz")).toEqual(["black", "red", "white", "navy"]);
  expect(names("noir, 빨강, 白色, red", dictionaryOf(noLexicons))).toEqual(["red"]);
  expect(names("navy blue")).toEqual(["navy"]);
  const compareText = (left: string, right: string) =>
    compareColours(coloursIn(left, all), coloursIn(right, all));
  expect(compareText("black", "schwarz")).toBe("same");
  expect(compareText("navy", "blue")).toBe("related");
  expect(compareText("red", "blue")).toBe("different");
});

test("every relation of the lexicons names a concept, and ids are unique", () => {
  for (const { concepts } of [productTypes(), colourLexicon()]) {
    const ids = new Set(concepts.map((concept) => concept.id));
    expect(ids.size).toBe(concepts.length);
    for (const { near, broader, words } of concepts) {
      for (const id of [...near, ...(broader === undefined ? [] : [broader])]) {
        expect(ids).toContain(id);
      }
      expect(words.every((word) => word.length > 0)).toBe(true);
    }
  }
  expect(productTypes().concepts.length).toBeGreaterThan(250);
});
