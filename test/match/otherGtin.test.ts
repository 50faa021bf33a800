import { createMatcher, defaultWeights } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, GTIN, listingOf, recordOf } from "./samples.ts";

const record = recordOf({
  id: "R",
  products: [{ name: "Folding camping stove", brand: "Varnholm", identifiers: [GTIN] }],
});
const unnumbered = recordOf({
  id: "R",
  products: [{ name: "Folding camping stove", brand: "Varnholm" }],
});

function bestOf(hazard: typeof record, identifiers: readonly object[]) {
  const listing = listingOf({ id: "L", title: "Varnholm folding camping stove", identifiers });
  const [best] = createMatcher([...catalogue, hazard]).screen(listing, { minScore: 0 }).matches;
  const about = best?.evidence.find(({ code }) => code === "gtin-contradicted");
  return {
    id: best?.hazardId,
    score: best?.score ?? 0,
    weight: about?.weight,
    values: [about?.listingValue, about?.hazardValue],
  };
}

const other = { scheme: "gtin", value: "5901234123457" };

test("another valid GTIN speaks against a product that the words find, by its weight", () => {
  const contradicted = bestOf(record, [other]);
  expect(contradicted).toMatchObject({ id: "R", weight: defaultWeights.gtinContradicted });
  const odds = (score: number) => Math.log(score / (1 - score));
  expect(odds(contradicted.score)).toBeCloseTo(
    odds(bestOf(record, []).score) + defaultWeights.gtinContradicted,
    2,
  );
});

test("the GTINs that contradict are named, all in fourteen digits, and no other number", () => {
  const asin = { scheme: "asin", value: "B0DHVHFJWK" };
  const inShop = { scheme: "gtin", value: "2012345678903" };
  expect(bestOf(record, [asin, inShop, other]).values).toEqual([
    "05901234123457",
    "04006381333931",
  ]);
});

test("a GTIN contradicts nothing where the record has none, or where it names no product worldwide", () => {
  expect(bestOf(unnumbered, [other]).weight).toBeUndefined();
  // Numbers that begin with 2 are given within one shop.
  expect(bestOf(record, [{ scheme: "gtin", value: "2012345678903" }]).weight).toBeUndefined();
});
