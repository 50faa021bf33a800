import {
  createCatalogue,
  createMatcher,
  type MatcherOptions,
  type ScreenOptions,
} from "safepact/match";
import { describe, expect, test } from "vitest";
import { catalogue, listingOf } from "./samples.ts";

const listing = listingOf({ id: "L", title: "Nimbu baby bath seat" });

describe("a guard against stale lists never fails open", () => {
  test.each<MatcherOptions>([
    { maxListAge: Number.NaN },
    { maxListAge: -1 },
    { asOf: "2026-03-10T08:00:00" },
    { asOf: "yesterday" },
    { now: "2026-03-10" },
  ])("%j is refused", (options) => {
    expect(() => createMatcher(catalogue, options)).toThrow(/cannot be/u);
  });

  test("a list of tomorrow is refused at the screening", () => {
    const matcher = createMatcher(catalogue, {
      asOf: "2026-03-11T00:00:00Z",
      maxListAge: 24,
    });
    expect(() => matcher.screen(listing, { now: "2026-03-10T23:59:59Z" })).toThrow(
      /after the present/u,
    );
    expect(matcher.screen(listing, { now: "2026-03-11T00:00:00Z" }).outcome).not.toBe(
      "unverifiable",
    );
    expect(matcher.screen(listing, { now: "2026-03-12T00:00:00Z" }).outcome).not.toBe(
      "unverifiable",
    );
    expect(matcher.screen(listing, { now: "2026-03-12T00:00:01Z" }).reasons).toEqual([
      "stale-list",
    ]);
  });
});

test.each([
  { review: 0.4, reviewSerious: 0.5 },
  { review: 1.1, reviewSerious: 0.5 },
  { review: 0.5, reviewSerious: -0.1 },
  { review: Number.NaN, reviewSerious: 0.1 },
])("thresholds %j are refused", (thresholds) => {
  expect(() => createMatcher(catalogue, { thresholds })).toThrow("not in order");
});

test.each([{ price: Number.NaN }, { prices: 1 }])("weights %j are refused", (weights) => {
  expect(() => createMatcher(catalogue, { weights })).toThrow("cannot be");
});

test.each<ScreenOptions>([
  { limit: -1 },
  { limit: Number.NaN },
  { minScore: -0.1 },
  { minScore: 1.1 },
  { minScore: Number.NaN },
  { now: "noon" },
])("a screening with %j is refused", (options) => {
  expect(() => createMatcher(catalogue).screen(listing, options)).toThrow(/cannot be/u);
  const { now: _, ...find } = options;
  if (Object.keys(find).length === 0) return;
  expect(() => createCatalogue([listing]).find(catalogue[0] ?? never(), find)).toThrow(
    /cannot be/u,
  );
});

function never(): never {
  throw new Error("no record");
}
