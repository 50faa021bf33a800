import type { MatchLexicon } from "safepact/match";
import { expect, test } from "vitest";
import { dictionaryOf } from "../../../src/match/lexicon/dictionary.ts";
import { splitCompound } from "../../../src/match/lexicon/splitCompound.ts";

const german: MatchLexicon = {
  language: "de",
  table: "mattress: matratze\ncold: kalt\nfoam: schaum\ntoy: spielzeug\nhiss: sss, ssss, sssss",
};
const dictionary = dictionaryOf([german]);

function partsOf(word: string): string[] {
  return splitCompound(dictionary, word).map((meanings) =>
    meanings.map(({ gloss }) => gloss.english).join(),
  );
}

test("a compound of known words gives all of them, with what German puts between", () => {
  expect(partsOf("kaltschaummatratze")).toEqual(["cold", "foam", "mattress"]);
  expect(partsOf("schaumspielzeug")).toEqual(["foam", "toy"]);
  expect(partsOf("schaumsmatratze")).toEqual(["foam", "mattress"]);
});

test("a compound of which only the head is known gives its head", () => {
  expect(partsOf("quietschspielzeug")).toEqual(["toy"]);
});

test("a known word alone, and one that ends in nothing known, is no compound", () => {
  expect(partsOf("matratze")).toEqual([]);
  expect(partsOf("schaumkurbel")).toEqual([]);
});

test("however many ways a word can be cut, words are looked for at each of its places a few times at most", () => {
  const word = `${"s".repeat(38)}qx`;
  let looks = 0;
  const counted = {
    ...dictionary,
    get trie() {
      looks++;
      return dictionary.trie;
    },
  };
  expect(splitCompound(counted, word)).toEqual([]);
  expect(looks).toBeLessThanOrEqual(2 * word.length);
});
