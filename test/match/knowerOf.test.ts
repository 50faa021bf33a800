import { expect, test } from "vitest";
import { lexisOf } from "../../src/match/index/indexParts.ts";
import { knowerOf } from "../../src/match/index/knowerOf.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";
import { updateRecords } from "../../src/match/screen/updateRecords.ts";
import { catalogue, recordOf } from "./samples.ts";

const state = indexRecords(
  [
    ...catalogue,
    recordOf({ id: "H90", products: [{ name: "Crème brûlée torch usb3 for kitchens" }] }),
    recordOf({ id: "H91", products: [{ name: "유아용 흔들침대" }] }),
  ],
  {},
);
const known = knowerOf(lexisOf(state.parts));

test.each(["torch", "kitchens", "creme", "usb3", "candle"])(
  "%s is a word of the records",
  (word) => {
    expect(known(word)).toBe(true);
  },
);

test.each(["tor", "torches", "usb4", "crème", "for-ch", "ab"])(
  "%s is none of their words",
  (word) => {
    expect(known(word)).toBe(false);
  },
);

test("a word of records that are gone is none", () => {
  const { parts } = updateRecords(state, { removed: ["H90"] });
  expect(knowerOf(lexisOf(parts))("torch")).toBe(false);
  expect(known("torch")).toBe(true);
});

test("a word is as common as the titles that have it, and a joint of sentences more than any", () => {
  expect(known.commonness?.("torch")).toBe(1);
  expect(known.commonness?.("usb4")).toBe(0);
  expect(known.commonness?.("for")).toBeGreaterThan(1_000_000);
});

test("words written without spaces are as common as their rarest pair of characters", () => {
  expect(known.commonness?.("침대")).toBeLessThanOrEqual(1);
  expect(known.commonness?.("냉장고")).toBe(0);
});
