import { type BudgetScreening, thresholdsForBudget } from "safepact/match";
import { expect, test } from "vitest";

function screening(score: number, given: Partial<BudgetScreening> = {}): BudgetScreening {
  return {
    outcome: "none-found",
    reasons: ["below-threshold"],
    matches: [{ score, reasons: ["below-threshold"] }],
    ...given,
  };
}

const plain = Array.from({ length: 10_000 }, (_, index) => screening(index / 20_000));

test("as many listings reach a person as the budget allows", () => {
  const { thresholds, reviews } = thresholdsForBudget(plain, { reviewBudget: 500 });
  const reached = plain.filter(({ matches }) =>
    matches.some(({ score }) => score >= thresholds.review),
  );
  expect(reached).toHaveLength(5);
  expect(reviews.numerator).toBe(5);
  expect(reviews.interval?.[1]).toBeGreaterThan(0.0005);
});

test("listings of equal scores stay below together rather than break the budget", () => {
  const equal = plain.map((each, index) => (index > 9900 ? screening(0.6) : each));
  const { reviews } = thresholdsForBudget(equal, { reviewBudget: 500 });
  expect(reviews.numerator).toBe(0);
});

test("what an identifier sends to people uses the budget up, and a match does not", () => {
  const hinted = screening(0.9, { outcome: "review", reasons: ["identifier-only-in-text"] });
  const found = screening(0.99, { outcome: "match", reasons: ["identified-by-gtin"] });
  const mixed = [...plain.slice(4), hinted, hinted, found, found];
  const { thresholds, reviews } = thresholdsForBudget(mixed, { reviewBudget: 500 });
  expect(reviews.numerator).toBe(5);
  expect(thresholds.review).toBeLessThan(0.5);
  expect(() => thresholdsForBudget(mixed, { reviewBudget: 100 })).toThrow(/2 of 10000/u);
});

test("a retracted record sends nobody to people", () => {
  const retracted = screening(0, { matches: [{ score: 0.9, reasons: ["record-retracted"] }] });
  const { thresholds } = thresholdsForBudget([...plain, retracted], { reviewBudget: 500 });
  expect(thresholds.review).toBeLessThan(0.5);
});

test("a sample too small, or no budget at all, is refused with what to do", () => {
  expect(() => thresholdsForBudget(plain.slice(0, 900), { reviewBudget: 1000 })).toThrow(
    /at least 1000 listings/u,
  );
  expect(() => thresholdsForBudget(plain, { reviewBudget: 0 })).toThrow(/above zero/u);
});
