import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf, recordOf } from "./samples.ts";

const record = recordOf({ id: "R", products: [{ name: "Bread maker", models: ["TKR4471BLK"] }] });
const matcher = createMatcher([...catalogue, record]);

/** What a model in the title is worth beside the record's TKR4471BLK. */
function worth(model: string): number {
  const listing = listingOf({ id: "L", title: `Bread maker ${model}` });
  const match = matcher
    .screen(listing, { minScore: 0 })
    .matches.find(({ hazardId }) => hazardId === "R");
  return match?.evidence.find(({ kind }) => kind === "model")?.weight ?? 0;
}

test("a model is the nearer the more of it is the same, and the same is the nearest", () => {
  const same = worth("TKR4471BLK");
  const family = worth("TKR4471BK");
  const longStem = worth("TKR4471");
  const shortStem = worth("TKR44");
  expect(same).toBeGreaterThan(family);
  expect(family).toBeGreaterThan(shortStem);
  expect(longStem).toBeGreaterThan(shortStem);
  expect(shortStem).toBeGreaterThan(0);
});

test("what stands at the end counts as what stands at the beginning, and in the middle less", () => {
  const begin = worth("TKR4471");
  const end = worth("4471BLK");
  const middle = worth("KR4471B");
  expect(end).toBeCloseTo(begin, 2);
  expect(middle).toBeLessThan(begin);
  expect(middle).toBeGreaterThan(0);
});

test("three characters in common are no likeness, nor are other digits behind the same letters", () => {
  expect(worth("TKR")).toBe(0);
  expect(worth("TKR5582BLK")).toBe(0);
});
