import { defaultWeights, type EvidencedScreening, fitWeights, selfTrain } from "safepact/match";
import { expect, test } from "vitest";
import { splitScores } from "../../../src/match/fit/splitScores.ts";

/** Listings whose text says what they are and whose price misleads. */
function sample(count: number): EvidencedScreening[] {
  return Array.from({ length: count }, (_, index) => {
    const same = index % 2 === 0;
    return {
      listingId: `L${index}`,
      matches: [
        {
          hazardId: `H${index}`,
          evidence: [
            { code: "title-similar" as const, weight: same ? 4.5 : 2.5 },
            { code: "price-differs" as const, weight: same ? -1 : -0.2 },
          ],
        },
        {
          hazardId: `H${(index + 1) % count}`,
          evidence: [{ code: "title-similar" as const, weight: 1 + (index % 7) / 10 }],
        },
      ],
    };
  });
}

const screenings = sample(80);
const labels = screenings
  .filter((_, index) => index % 2 === 0)
  .map(({ listingId }) => ({ hazardId: listingId.replace("L", "H"), listingId }));

test("fitting raises what tells the pairs apart and lowers what misleads, never past zero", () => {
  const fitted = fitWeights(screenings, labels);
  expect(fitted).toMatchObject({ pairs: 160, same: 40 });
  expect(fitted.lossAfter).toBeLessThan(fitted.lossBefore);
  expect(fitted.weights.titleSimilar).toBeGreaterThan(defaultWeights.titleSimilar);
  expect(fitted.weights.price).toBeGreaterThan(defaultWeights.price);
  expect(fitted.weights.price).toBeLessThanOrEqual(0);
});

test("weights without evidence and weights of identifiers stay", () => {
  const { weights } = fitWeights(screenings, labels);
  expect(weights.gtinAgrees).toBe(defaultWeights.gtinAgrees);
  expect(weights.codeShared).toBe(defaultWeights.codeShared);
});

test("a strong penalty leaves the weights nearly as they were", () => {
  const { weights } = fitWeights(screenings, labels, { ridge: 1000 });
  expect(weights.titleSimilar).toBeCloseTo(defaultWeights.titleSimilar, 0);
});

test("judgements of a sample are learnt from without the rest", () => {
  const judged = [
    ...labels,
    ...screenings
      .filter((_, index) => index % 2 === 1)
      .map(({ listingId }) => ({
        hazardId: listingId.replace("L", "H"),
        listingId,
        verdict: "different" as const,
      })),
    { hazardId: "H1", listingId: "L0", verdict: "unsure" as const },
  ];
  expect(fitWeights(screenings, judged, { unlabelled: "ignore" }).pairs).toBe(80);
});

test("the same labels give the same weights", () => {
  expect(fitWeights(screenings, labels)).toEqual(fitWeights(screenings, labels));
});

test("too few labels, or of one kind, are refused", () => {
  expect(() => fitWeights(screenings.slice(0, 5), labels)).toThrow("too few to fit");
  expect(() => fitWeights(screenings, [])).toThrow("too few to fit");
});

test("self-training sharpens the weights without a label", () => {
  const trained = selfTrain(screenings);
  expect(trained.mutualBest).toBe(80);
  expect(trained.weights.titleSimilar).toBeGreaterThan(defaultWeights.titleSimilar * 0.9);
  expect(trained.threshold).not.toBeNull();
});

test("self-training refuses too little to learn from and a senseless share", () => {
  expect(() => selfTrain(screenings.slice(0, 5))).toThrow("too few to learn from");
  expect(() => selfTrain(screenings, { share: 0 })).toThrow("share cannot be 0");
});

test("two humps of scores are parted between their means", () => {
  const scores = Array.from(
    { length: 200 },
    (_, index) => (index % 2 ? 10 : 0) + (index % 10) / 10,
  );
  const cut = splitScores(scores) ?? Number.NaN;
  expect(cut).toBeGreaterThan(1);
  expect(cut).toBeLessThan(10);
  expect(splitScores([1, 1, 1, 1, 1])).toBeUndefined();
});
