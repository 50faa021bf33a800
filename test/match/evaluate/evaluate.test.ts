import fc from "fast-check";
import { evaluate, type ScoredScreening } from "safepact/match";
import { expect, test } from "vitest";

/** The same pseudo-random sequence in every run (Park–Miller). */
function sequence(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function fixture(): {
  screenings: ScoredScreening[];
  gold: { hazardId: string; listingId: string }[];
} {
  const next = sequence();
  const gold: { hazardId: string; listingId: string }[] = [];
  const screenings = Array.from({ length: 80 }, (_, index) => {
    const matches = Array.from({ length: 1 + Math.floor(next() * 11) }, () => ({
      hazardId: `H${Math.floor(next() * 60)}`,
      score: Math.round(next() * 20) / 20,
      strength: Math.round(next() * 4),
    })).sort((left, right) => right.score - left.score || right.strength - left.strength);
    const distinct = matches.filter(
      ({ hazardId }, place) => matches.findIndex((each) => each.hazardId === hazardId) === place,
    );
    const listingId = index % 20 === 0 ? `H${index}` : `L${index}`;
    const right = distinct[next() < 0.7 ? 0 : Math.floor(next() * distinct.length)];
    if (right && next() < 0.8) gold.push({ hazardId: right.hazardId, listingId });
    if (next() < 0.1) gold.push({ hazardId: "H-none", listingId });
    return { listingId, matches: distinct };
  });
  gold.push({ hazardId: "H1", listingId: "L-none" });
  return { screenings, gold };
}

/** What `score.py`, the script that defines the published rows, prints for the fixture, without and with `--drop-self`. */
const REFERENCE: readonly (readonly [boolean, readonly number[]])[] = [
  [false, [81.7, 91.5, 95.8, 75.3, 72.5, 78.4, 50, 65.2, 40.5]],
  [true, [80.3, 90.1, 94.4, 74, 71.2, 77, 49.6, 63.8, 40.5]],
];

test("recall among the first and the best F1 agree with the reference script", () => {
  const { screenings, gold } = fixture();
  for (const [dropSelf, expected] of REFERENCE) {
    const { recallAt, topOne, oneToOne } = evaluate(screenings, gold, { dropSelf });
    const shares = [
      ...[recallAt[1].value, recallAt[5].value, recallAt[10].value],
      ...[topOne.f1, topOne.precision, topOne.recall],
      ...[oneToOne.f1, oneToOne.precision, oneToOne.recall],
    ].map((share) => 100 * (share ?? 0));
    // The script prints one decimal.
    for (const [place, share] of shares.entries()) {
      expect(Math.abs(share - (expected[place] ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9);
    }
    expect([topOne.threshold, oneToOne.threshold]).toEqual([0.15, 0.6]);
  }
});

test("precision and recall count match and review, and match alone", () => {
  const screenings = [
    {
      listingId: "L1",
      matches: [
        { hazardId: "H1", score: 0.99, outcome: "match" },
        { hazardId: "H2", score: 0.7, outcome: "review" },
        { hazardId: "H3", score: 0.2, outcome: "none-found" },
      ],
    },
    { listingId: "L2", outcome: "review", matches: [{ hazardId: "H4", score: 0.6 }] },
    { listingId: "L3", outcome: "none-found", matches: [{ hazardId: "H5", score: 0.1 }] },
  ];
  const gold = [
    { hazardId: "H1", listingId: "L1" },
    { hazardId: "H4", listingId: "L2" },
    { hazardId: "H5", listingId: "L3" },
    { hazardId: "H6", listingId: "L9" },
    { hazardId: "H2", listingId: "L1", verdict: "different" as const },
  ];
  const { predicted, listings, matched, candidates, notScreened, goldPairs } = evaluate(
    screenings,
    gold,
  );
  expect(goldPairs).toBe(4);
  // L1 shows two records, one of them right, and is one listing that went to a person rightly.
  expect(listings.precision).toMatchObject({ numerator: 2, denominator: 2 });
  expect(listings.recall).toMatchObject({ numerator: 2, denominator: 4 });
  expect(predicted.precision).toMatchObject({ numerator: 2, denominator: 3 });
  expect(predicted.recall).toMatchObject({ numerator: 2, denominator: 4, value: 0.5 });
  expect(predicted.f1).toBeCloseTo(4 / 7, 12);
  expect(matched.precision.value).toBe(1);
  expect(matched.recall.value).toBe(0.25);
  expect(candidates.numerator).toBe(3);
  expect(notScreened).toBe(1);
});

test("without gold or without predictions nothing is claimed", () => {
  const { predicted, recallAt, topOne } = evaluate([], []);
  expect(predicted.precision).toEqual({
    numerator: 0,
    denominator: 0,
    value: null,
    interval: null,
  });
  expect(predicted.f1).toBeNull();
  expect(recallAt[1].value).toBeNull();
  expect(topOne).toEqual({ f1: 0, precision: 0, recall: 0, threshold: null });
});

test("intervals are those of Wilson, as published for 0 of 10 and 81 of 263", () => {
  // R. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I.
  const of = (right: number, all: number) => {
    const screenings = Array.from({ length: all }, (_, index) => ({
      listingId: `L${index}`,
      matches: [{ hazardId: index < right ? "H" : "X", score: 1 }],
    }));
    const gold = screenings.map(({ listingId }) => ({ hazardId: "H", listingId }));
    return evaluate(screenings, gold).recallAt[1].interval?.map((bound) => bound.toFixed(4));
  };
  expect(of(81, 263)).toEqual(["0.2553", "0.3662"]);
  expect(of(15, 148)).toEqual(["0.0624", "0.1605"]);
  expect(of(0, 20)).toEqual(["0.0000", "0.1611"]);
});

test("the order of screenings changes nothing", () => {
  const { screenings, gold } = fixture();
  fc.assert(
    fc.property(fc.shuffledSubarray(screenings, { minLength: screenings.length }), (shuffled) => {
      expect(evaluate(shuffled, gold)).toEqual(evaluate(screenings, gold));
    }),
    { numRuns: 20 },
  );
});

test("screenings that were cut short are told from those that were not", () => {
  const of = (most: number) =>
    evaluate(
      [1, most].map((size, at) => ({
        listingId: `L${at}`,
        matches: Array.from({ length: size }, (_, rank) => ({ hazardId: `H${rank}`, score: 0.5 })),
      })),
      [{ hazardId: "H0", listingId: "L0" }],
    ).cutAt;
  expect([of(5), of(10), of(12)]).toEqual([5, null, null]);
  expect(evaluate([], []).cutAt).toBeNull();
});
