import { createMatcher, defaultWeights } from "safepact/match";
import { expect, test } from "vitest";
import { groupAlike } from "../../src/match/decide/groupAlike.ts";
import { judgePair } from "../../src/match/decide/judgePair.ts";
import { severalOf } from "../../src/match/evaluate/severalOf.ts";
import { listingOf, recordOf } from "./samples.ts";

const oddsOf = (...odds: readonly number[]) => odds.map((each) => ({ odds: each }));

test("what lies within two units of log-odds adds up, and what lies within five is shown", () => {
  const { score, least } = severalOf(oddsOf(0, -1.5, -1.9, -2.1));
  const sum = 1 + Math.exp(-1.5) + Math.exp(-1.9);
  expect(score).toBeCloseTo(sum / (1 + sum), 12);
  expect(least).toBe(-5);
  expect(severalOf(oddsOf(3)).least).toBe(-2);
});

test("a score at the threshold is a review, one below it is none", () => {
  const outcome = (score: number) =>
    judgePair(
      {
        ...{ gtin: false, marketplaceId: false, kc: false, model: false, hint: undefined },
        ...{ contradictions: [], territory: "unknown", score, anyScore: 0 },
      },
      {
        ...{ isRetracted: false, isCounterfeit: false, isSerious: false },
        ...{ territory: [], scope: "unknown", line: "R" },
      },
      { review: 0.25, reviewSerious: 0.25 },
    ).outcome;
  expect([outcome(0.25), outcome(0.2499)]).toEqual(["review", "none-found"]);
});

test("records are one group when a person cannot tell their names apart, not when they share most words", () => {
  const group = (...names: readonly string[]) =>
    groupAlike(
      names.map((name) => ({ odds: 0, words: () => name })),
      names.length,
    );
  expect(group("Nimbu baby bath seat", "Nimbu baby bath seats")).toEqual([[0, 1]]);
  expect(group("Nimbu baby bath seat", "Nimbu baby bath stool")).toEqual([]);
});

test("colours of descriptions count two fifths of those of titles", () => {
  const weightOf = (name: string, description: string, title: string, said: string) =>
    createMatcher([recordOf({ id: "R", products: [{ name, description }] })])
      .screen(listingOf({ id: "L", title, description: said }), { minScore: 0 })
      .matches[0]?.evidence.find(({ code }) => code === "colour-contradicted")?.weight;
  const { colourContradicted } = defaultWeights;
  expect(weightOf("Blue bath seat", "", "Red bath seat", "")).toBeCloseTo(colourContradicted, 3);
  expect(weightOf("Bath seat", "It is blue.", "Bath seat", "It is red.")).toBeCloseTo(
    0.4 * colourContradicted,
    3,
  );
});

test("of a record's products the nearer one counts, wherever it stands", () => {
  const [seat, hose] = [{ name: "Nimbu baby bath seat" }, { name: "Nimbu baby bath towel" }];
  for (const products of [
    [seat, hose],
    [hose, seat],
  ]) {
    const [match] = createMatcher([recordOf({ id: "R", products })]).screen(
      listingOf({ id: "L", title: "Nimbu baby bath seat" }),
      { minScore: 0 },
    ).matches;
    expect(match?.evidence[0]?.hazardValue).toContain("bath seat");
  }
});
