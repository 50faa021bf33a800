import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf } from "../samples.ts";
import { nonProducts } from "./nonProducts.ts";
import { gtinOf, type OfferRecord, offerRecords } from "./records.ts";
import { trueOffers } from "./trueOffers.ts";

const matcher = createMatcher(offerRecords);

function outcomeOf([record, , title]: readonly [OfferRecord, string, string]): string {
  const identifiers = [{ scheme: "gtin", value: gtinOf(record) }];
  return matcher.screen(listingOf({ id: "L1", platform: "shop", title, identifiers })).outcome;
}

test("no title of a part, a manual, a service … is a match", () => {
  expect(nonProducts.filter((each) => outcomeOf(each) === "match")).toEqual([]);
});

test("at most two offers of the product itself go to a person", () => {
  expect(trueOffers.filter((each) => outcomeOf(each) !== "match").length).toBeLessThan(3);
});

test("a hundred titles of each kind, most of them not English", () => {
  for (const titles of [nonProducts, trueOffers]) {
    expect(titles).toHaveLength(100);
    expect(titles.filter(([, language]) => language === "en").length).toBeLessThan(50);
  }
});
