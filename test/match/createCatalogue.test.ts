import { createCatalogue, judgementOf } from "safepact/match";
import { expect, test } from "vitest";
import { GTIN, listingOf, recordOf } from "./samples.ts";

const listings = [
  listingOf({ id: "A", platform: "one", title: "Nimbu baby bath seat NB-120", sellerId: "s1" }),
  listingOf({ id: "B", platform: "two", title: "Bath seat", brand: "Nimbu", identifiers: [GTIN] }),
  listingOf({
    id: "C",
    platform: "one",
    title: "Seat for the bath",
    brand: "Mellow",
    identifiers: [GTIN],
  }),
  listingOf({ id: "D", platform: "one", title: "Garden hose 25 m" }),
  listingOf({ id: "E", platform: "one", title: "Desk lamp HX-9000 sun lamp" }),
];
const catalogue = createCatalogue(listings);
const record = recordOf({
  id: "H",
  products: [{ name: "Baby bath seat", brand: "Nimbu", models: ["NB-120"], identifiers: [GTIN] }],
});

test("a new record finds its offers among standing listings, the surest first", () => {
  const { matches, outcome } = catalogue.find(record);
  expect(outcome).toBe("match");
  expect(matches.map(({ listingId, outcome: pair }) => [listingId, pair])).toEqual([
    ["B", "match"],
    ["A", "review"],
    ["C", "review"],
  ]);
});

test("what a person judged different, or the caller cleared, is left out", () => {
  const judgements = [
    judgementOf(
      listings.find(({ id }) => id === "B") ?? listingOf({ id: "B", title: "B" }),
      record,
      {
        verdict: "different",
        by: "kim",
        at: "2026-01-01T00:00:00Z",
      },
    ),
  ];
  expect(catalogue.find(record, { judgements }).matches.map(({ listingId }) => listingId)).toEqual([
    "A",
    "C",
  ]);
  const cleared = createCatalogue(listings, { allow: [{ sellerId: "s1", hazardId: "H" }] });
  expect(cleared.find(record).matches.map(({ listingId }) => listingId)).toEqual(["B", "C"]);
});

test("an empty catalogue is unverifiable", () => {
  expect(createCatalogue([]).find(record)).toMatchObject({
    outcome: "unverifiable",
    reasons: ["empty-list"],
  });
});

test("the order of the listings does not matter", () => {
  const turned = createCatalogue([...listings].reverse());
  expect(turned.find(record, { minScore: 0 })).toEqual(catalogue.find(record, { minScore: 0 }));
});

test("a listing written to evade is found as the plain one is", () => {
  const others = ["Wooden puzzle", "Garden hose", "Baby blanket", "Bath mat"].map((title, at) =>
    listingOf({ id: `O${at}`, title }),
  );
  const oddsOf = (title: string) => {
    const score = scoreOf(title);
    return Math.log(score / (1 - score));
  };
  const scoreOf = (title: string) =>
    createCatalogue([
      ...others,
      listingOf({ id: "P", title: "Seat for baby" }),
      listingOf({ id: "L", title }),
    ])
      .find(record, { minScore: 0 })
      .matches.find(({ listingId }) => listingId === "L")?.score ?? 0;
  const plain = oddsOf("Nimbu baby bath seat");
  expect(oddsOf("Nimbu b4by b4th se4t")).toBeGreaterThan(plain - 1);
  expect(oddsOf("Gucci Rolex Braun Nimbu baby bath seat")).toBeGreaterThan(plain - 1);
});
