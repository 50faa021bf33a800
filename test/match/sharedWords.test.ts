import { expect, test } from "vitest";
import { sharedWords } from "../../src/match/explain/sharedWords.ts";

test.each([
  ["Cat seat for a bath", "scatter seats, cat-bath", ["cat", "bath"]],
  ["Seat seat SEAT", "a seat", ["seat"]],
  ["NB-120 bath", "bath NB120, 1200", ["bath"]],
  ["욕조 seat", "아기 욕조 seat", ["욕조", "seat"]],
  ["욕조", "아기욕조", []],
])("of %s the words that %s has too, as whole words", (title, text, words) => {
  expect(sharedWords(title, text)).toEqual(words);
});
