import { createMatcher } from "safepact/match";
import { expect, test } from "vitest";
import { charClass } from "../../src/match/analyse/charClass.ts";
import { numberWeight } from "../../src/match/analyse/numberWeight.ts";
import { listingOf, recordOf } from "./samples.ts";

function weightOf(word: string): number {
  const chars = Uint16Array.from({ length: word.length + 2 }, (_, at) =>
    at === 0 || at > word.length
      ? charClass("9".charCodeAt(0))
      : charClass(word.charCodeAt(at - 1)),
  );
  return Number(numberWeight(chars, 1, word.length + 1).toFixed(3));
}

test.each([
  ["0", 0.05],
  ["1", 0.151],
  ["5단", 0.389],
  ["9", 0.5],
  ["30ml", 0.746],
  ["99", 1],
  ["100", 0.6],
  ["180정", 1],
  ["800", 0.6],
  ["810", 1],
  ["5.1", 0.858],
  ["v2.3", 0.69],
])("of two titles with %s the number tells %d", (word, weight) => {
  expect(weightOf(word)).toBe(weight);
});

const records = [
  "Chest of 5 drawers Neo",
  "Chest of 57 drawers Neo",
  "Chest of 500 drawers Neo",
].map((name, at) => recordOf({ id: `R${at}`, products: [{ name }] }));
const matcher = createMatcher(records);

function numbersOf(title: string): ReadonlyMap<string, number> {
  const { matches } = matcher.screen(listingOf({ id: "L", title }), { minScore: 0 });
  return new Map(
    matches.flatMap(({ hazardId, evidence }) =>
      evidence
        .filter(({ code }) => code.startsWith("numbers-"))
        .map(({ weight }): [string, number] => [hazardId, weight]),
    ),
  );
}

test("a small or round number in common tells less than another one, and so does one that is missing", () => {
  const [small, usual, round] = ["5", "57", "500"].map((number) =>
    numbersOf(`Chest of ${number} drawers Neo`),
  );
  const agrees = [small?.get("R0"), round?.get("R2"), usual?.get("R1")].map(
    (weight) => weight ?? 0,
  );
  expect(agrees.every((weight) => weight > 0)).toBe(true);
  expect(agrees).toEqual([...agrees].sort((a, b) => a - b));
  for (const [at, missing] of [usual?.get("R0"), usual?.get("R2"), small?.get("R1")].entries()) {
    expect(missing).toBeCloseTo(-(agrees[at] ?? 0), 5);
  }
});

test("of several numbers those that tell more decide whether the record's are found", () => {
  const several = createMatcher([
    recordOf({ id: "R", products: [{ name: "Neo shelf 2 boards, series 187" }] }),
  ]);
  const weightFor = (title: string): number =>
    several
      .screen(listingOf({ id: "L", title }), { minScore: 0 })
      .matches[0]?.evidence.find(({ code }) => code.startsWith("numbers-"))?.weight ?? 0;
  expect(weightFor("Neo shelf series 187")).toBeGreaterThan(0);
  expect(weightFor("Neo shelf 2 boards")).toBeLessThan(0);
});
