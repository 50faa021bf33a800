import { allLexicons } from "safepact/languages";
import { createMatcher, type Matcher } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf, recordOf } from "../samples.ts";
import {
  eighthGtinOf,
  eighthNonProducts,
  eighthRecords,
  eighthTrueOffers,
} from "./eighthTitles.ts";
import {
  eleventhGtinOf,
  eleventhNonProducts,
  eleventhRecords,
  eleventhTrueOffers,
} from "./eleventhTitles.ts";
import { fifthGtinOf, fifthNonProducts, fifthRecords, fifthTrueOffers } from "./fifthTitles.ts";
import { heaterNonProducts, heaterOffers } from "./heaterTitles.ts";
import { ninthGtinOf, ninthNonProducts, ninthRecords, ninthTrueOffers } from "./ninthTitles.ts";
import { nonProducts } from "./nonProducts.ts";
import { gtinOf, offerRecords } from "./records.ts";
import { secondNonProducts } from "./secondNonProducts.ts";
import { secondGtinOf, secondRecords } from "./secondRecords.ts";
import { secondTrueOffers } from "./secondTrueOffers.ts";
import {
  seventhGtinOf,
  seventhNonProducts,
  seventhRecords,
  seventhTrueOffers,
} from "./seventhTitles.ts";
import { sixthNonProducts, sixthTrueOffers } from "./sixthTitles.ts";
import { tenthGtinOf, tenthNonProducts, tenthRecords, tenthTrueOffers } from "./tenthTitles.ts";
import {
  fourthNonProducts,
  fourthTrueOffers,
  thirdGtinOf,
  thirdNonProducts,
  thirdRecords,
  thirdTrueOffers,
} from "./thirdTitles.ts";
import { trueOffers } from "./trueOffers.ts";

const lexicons = { lexicons: allLexicons };
const first = createMatcher(offerRecords, lexicons);
const second = createMatcher(secondRecords, lexicons);
const third = createMatcher(thirdRecords, lexicons);
const fifth = createMatcher(fifthRecords, lexicons);
const seventh = createMatcher(seventhRecords, lexicons);
const eighth = createMatcher(eighthRecords, lexicons);
const ninth = createMatcher(ninthRecords, lexicons);
const tenth = createMatcher(tenthRecords, lexicons);
const eleventh = createMatcher(eleventhRecords, lexicons);
const HEATER = "8712930022312";
const heater = createMatcher(
  [
    recordOf({
      id: "H",
      products: [
        {
          name: "Gas heater",
          brand: "Eurom",
          models: ["HD-2000"],
          identifiers: [{ scheme: "gtin", value: HEATER }],
        },
      ],
    }),
  ],
  lexicons,
);

function isMatch(matcher: Matcher, gtin: string, title: string): boolean {
  const identifiers = [{ scheme: "gtin", value: gtin }];
  return (
    matcher.screen(listingOf({ id: "L1", platform: "shop", title, identifiers })).outcome ===
    "match"
  );
}

test("no title of a part, a manual, a service … is a match", () => {
  expect(nonProducts.filter(([of, , title]) => isMatch(first, gtinOf(of), title))).toEqual([]);
  expect(
    secondNonProducts.filter(([of, , title]) => isMatch(second, secondGtinOf(of), title)),
  ).toEqual([]);
  expect(heaterNonProducts.filter((title) => isMatch(heater, HEATER, title))).toEqual([]);
});

test("at most two offers of the product itself go to a person", () => {
  const lost = trueOffers.filter(([of, , title]) => !isMatch(first, gtinOf(of), title));
  const lostOfSecond = secondTrueOffers.filter(
    ([of, , title]) => !isMatch(second, secondGtinOf(of), title),
  );
  expect(lost.length).toBeLessThan(3);
  expect(lostOfSecond.length).toBeLessThan(3);
  expect(heaterOffers.filter((title) => !isMatch(heater, HEATER, title))).toEqual([]);
});

// Words that no list has: these titles were read once and not mended for. The figures are what was measured, and may only fall.
test("of titles that no rule was made for, few parts are a match and few offers are not", () => {
  const count = (titles: typeof thirdNonProducts, match: boolean) =>
    titles.filter(([of, , title]) => isMatch(third, thirdGtinOf(of), title) === match).length;
  expect(count(thirdNonProducts, true)).toBeLessThanOrEqual(3);
  expect(count(fourthNonProducts, true)).toBeLessThanOrEqual(3);
  expect(count(thirdTrueOffers, false)).toBeLessThanOrEqual(1);
  expect(count(fourthTrueOffers, false)).toBeLessThanOrEqual(1);
  const countLater = (titles: typeof fifthNonProducts, match: boolean) =>
    titles.filter(([of, , title]) => isMatch(fifth, fifthGtinOf(of), title) === match).length;
  expect(countLater(fifthNonProducts, true)).toBeLessThanOrEqual(1);
  expect(countLater(sixthNonProducts, true)).toBeLessThanOrEqual(2);
  expect(countLater(fifthTrueOffers, false)).toBeLessThanOrEqual(1);
  expect(countLater(sixthTrueOffers, false)).toBe(0);
});

test("compounds, openings and successors of titles in nine languages are told by their shape", () => {
  const wrong = (titles: typeof seventhNonProducts, match: boolean) =>
    titles
      .filter(([of, title]) => isMatch(seventh, seventhGtinOf(of), title) === match)
      .map(([, title]) => title);
  expect(wrong(seventhNonProducts, true)).toEqual([]);
  expect(wrong(seventhTrueOffers, false)).toEqual([]);
  const later = (titles: typeof eighthNonProducts, match: boolean) =>
    titles
      .filter(([of, title]) => isMatch(eighth, eighthGtinOf(of), title) === match)
      .map(([, title]) => title);
  expect(later(eighthNonProducts, true)).toEqual([]);
  expect(later(eighthTrueOffers, false)).toEqual([]);
});

// Figures as measured; they may only fall.
test("of 519 titles of other things 16 are a match, of 373 offers 18 are not", () => {
  const ninths = (titles: typeof ninthNonProducts, match: boolean) =>
    titles.filter(
      ([of, language, title]) =>
        language !== "nl" && isMatch(ninth, ninthGtinOf(of), title) === match,
    ).length;
  const tenths = (titles: typeof tenthNonProducts, match: boolean) =>
    titles.filter(([of, , title]) => isMatch(tenth, tenthGtinOf(of), title) === match).length;
  expect(ninths(ninthNonProducts, true)).toBeLessThanOrEqual(12);
  expect(tenths(tenthNonProducts, true)).toBeLessThanOrEqual(4);
  expect(ninths(ninthTrueOffers, false)).toBeLessThanOrEqual(6);
  expect(tenths(tenthTrueOffers, false)).toBeLessThanOrEqual(12);
});

test("of 207 harder titles 24 are a match, of 194 offers 26 are not", () => {
  const count = (titles: typeof eleventhNonProducts, match: boolean) =>
    titles.filter(([of, , title]) => isMatch(eleventh, eleventhGtinOf(of), title) === match).length;
  expect(count(eleventhNonProducts, true)).toBeLessThanOrEqual(24);
  expect(count(eleventhTrueOffers, false)).toBeLessThanOrEqual(26);
});

test("titles of a language without a lexicon go to a person", () => {
  const dutch = ninthNonProducts.filter(([, language]) => language === "nl");
  expect(dutch.length).toBeGreaterThan(20);
  expect(dutch.filter(([of, , title]) => isMatch(ninth, ninthGtinOf(of), title))).toEqual([]);
  const korean = "보조바퀴 Trevano TB-16 어린이 자전거";
  const bare = createMatcher(ninthRecords);
  expect(isMatch(bare, ninthGtinOf("bike"), "자전거 Trevano TB-16")).toBe(true);
  expect(isMatch(bare, ninthGtinOf("bike"), korean)).toBe(false);
});

test("a hundred titles of each kind, most of them not English", () => {
  for (const titles of [nonProducts, trueOffers, secondNonProducts, secondTrueOffers]) {
    expect(titles).toHaveLength(100);
    expect(titles.filter(([, language]) => language === "en").length).toBeLessThan(50);
  }
});
