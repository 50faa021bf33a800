import { tuneThresholds } from "safepact/match";
import { expect, test } from "vitest";

const screenings = [
  {
    listingId: "L1",
    matches: [
      { hazardId: "H1", score: 0.95 },
      { hazardId: "H9", score: 0.3 },
    ],
  },
  { listingId: "L2", matches: [{ hazardId: "H2", score: 0.8 }] },
  { listingId: "L3", matches: [{ hazardId: "H9", score: 0.7 }] },
  { listingId: "L4", matches: [{ hazardId: "H4", score: 0.6 }] },
  { listingId: "L5", matches: [{ hazardId: "H9", score: 0.5 }] },
  { listingId: "L6", matches: [{ hazardId: "H6", score: 0.4 }] },
];
const labels = ["1", "2", "4", "6"].map((id) => ({ hazardId: `H${id}`, listingId: `L${id}` }));

test("the best F1 is found", () => {
  // At 0.4: 4 of 6 right, all 4 found: 0.8. At 0.6: 3 of 4 and 3 of 4: 0.75. At 0.8: 2 of 2 and 2 of 4: 0.67.
  const tuned = tuneThresholds(screenings, labels);
  expect(tuned.thresholds.review).toBe(0.4);
  expect(tuned.f1).toBeCloseTo(0.8, 12);
});

test("a target precision takes the most recall it allows", () => {
  const tuned = tuneThresholds(screenings, labels, { target: { precision: 0.75 } });
  expect(tuned.thresholds.review).toBe(0.6);
  expect(tuned.recall.value).toBe(0.75);
  expect(tuned.reached).toBe(true);
});

test("a target recall takes the most precision it allows", () => {
  const tuned = tuneThresholds(screenings, labels, { target: { recall: 0.5 } });
  expect(tuned.thresholds.review).toBe(0.8);
  expect(tuned.precision.value).toBe(1);
});

test("a target out of reach says so and gives the nearest", () => {
  const missed = [...labels, { hazardId: "H7", listingId: "L7" }];
  const tuned = tuneThresholds(screenings, missed, { target: { recall: 0.9 } });
  expect(tuned.reached).toBe(false);
  expect(tuned.thresholds.review).toBe(0.4);
});

test("serious records may have a lower threshold, never a higher one", () => {
  const target = { precision: 0.75 };
  expect(tuneThresholds(screenings, labels, { target, seriousHazards: ["H6"] }).thresholds).toEqual(
    {
      review: 0.6,
      reviewSerious: 0.4,
    },
  );
  expect(
    tuneThresholds(screenings, labels, { target, seriousHazards: ["H1"] }).thresholds.reviewSerious,
  ).toBe(0.6);
});

test("no known pair among the candidates and a senseless target are refused", () => {
  expect(() => tuneThresholds(screenings, [])).toThrow("No known pair");
  expect(() => tuneThresholds(screenings, labels, { target: { recall: 2 } })).toThrow("no share");
});
