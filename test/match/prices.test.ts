import { createMatcher, defaultWeights } from "safepact/match";
import { expect, test } from "vitest";
import { listingOf, recordOf } from "./samples.ts";

const prices = [
  ["eur", { amount: 100, currency: "EUR" }],
  ["usd", { amount: 100, currency: "USD" }],
  ["krw", { amount: 100, currency: "KRW" }],
  ["dear", { amount: 10_000, currency: "EUR" }],
  ["none", undefined],
] as const;
const matcher = createMatcher(
  prices.map(([id, price]) =>
    recordOf({ id, products: [{ name: "Nimbu baby bath seat", ...(price && { price }) }] }),
  ),
);

/** The weight of the difference of prices for each record that has one. */
function differences(amount: number, currency: string): Readonly<Record<string, number>> {
  const listing = listingOf({
    id: "L",
    title: "Nimbu baby bath seat",
    price: { amount, currency },
  });
  const { matches } = matcher.screen(listing, { minScore: 0 });
  return Object.fromEntries(
    matches.flatMap(({ hazardId, evidence }) =>
      evidence
        .filter(({ code }) => code === "price-differs")
        .map(({ weight }) => [hazardId, Number((weight / defaultWeights.price).toFixed(3))]),
    ),
  );
}

test.each([
  // ln(125/100) and ln(100/80) are 0.223; a tenth is left for sales and taxes.
  [125, "EUR", { eur: 0.123, dear: 1.2 }],
  [80, "EUR", { eur: 0.123, dear: 1.2 }],
  [110, "EUR", { dear: 1.2 }],
  [100, "EUR", { dear: 1.2 }],
  [9_500, "EUR", { eur: 1.2 }],
  [50, "USD", { usd: 0.593 }],
  [300, "KRW", { krw: 0.999 }],
  [300, "JPY", {}],
  [0, "EUR", {}],
])(
  "a listing at %d %s differs from records in its own currency alone",
  (amount, currency, expected) => {
    expect(differences(amount, currency)).toEqual(expected);
  },
);

test("a price that is far off lowers the score", () => {
  expect(defaultWeights.price).toBeLessThan(0);
});
