import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "./samples.ts";

const matcher = createMatcher([
  recordOf({
    id: "X",
    products: [{ name: "Baby bath seat", brand: "Nimbu", identifiers: [GTIN] }],
  }),
]);

test.each([
  "상세페이지 참조",
  "자체제작",
  "기타",
  "其他",
  "自主品牌",
  "As shown",
  "Handmade",
  "OEM",
  "Siehe Beschreibung",
  "Non spécifié",
  "Fatto a mano",
  "その他",
])("a filler in the brand field is no other brand: %s", (brand) => {
  const listing = listingOf({ id: "L", title: "Nimbu baby bath seat", brand, identifiers: [GTIN] });
  expect(matcher.screen(listing).outcome).toBe("match");
});
