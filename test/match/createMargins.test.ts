import fc from "fast-check";
import {
  createMargins,
  createMatcher,
  type MarginedScreening,
  type Screening,
} from "safepact/match";
import { expect, test } from "vitest";
import { catalogue, listingOf } from "./samples.ts";

const matcher = createMatcher(catalogue);
const titles = [
  "Nimbu baby bath seat NB-120",
  "Nimbu bath seat",
  "Voltano USB travel charger VT20W-C",
  "Voltano charger",
  "Bath seat and charger",
];

function sweepOf(chosen: readonly string[], evidence: "all" | "none" = "all"): Screening[] {
  return chosen.map((title, at) =>
    matcher.screen(listingOf({ id: `L${at}`, title }), { minScore: 0, limit: 10, evidence }),
  );
}

function weighed(screenings: readonly Screening[]): Screening[] {
  const margins = createMargins();
  for (const screening of screenings) margins.note(screening);
  return screenings.map((screening) => margins.weigh(screening));
}

test("a listing behind another of the record's moves down, the one ahead moves up", () => {
  const [best, other] = weighed(sweepOf(["Nimbu baby bath seat NB-120", "Nimbu bath seat"]));
  const [was, wasOther] = sweepOf(["Nimbu baby bath seat NB-120", "Nimbu bath seat"]);
  const seat = (screening?: Screening) =>
    screening?.matches.find(({ hazardId }) => hazardId === "H0");
  expect(seat(best)?.score).toBeGreaterThan(seat(was)?.score ?? 1);
  expect(seat(other)?.score).toBeLessThan(seat(wasOther)?.score ?? 0);
  expect(seat(best)?.evidence.map(({ code }) => code)).toContain("clear-of-other-listings");
  expect(seat(other)?.evidence.map(({ code }) => code)).toContain("behind-a-closer-listing");
});

test("of equal offers none gains or loses", () => {
  const equal = sweepOf(["Nimbu baby bath seat NB-120", "Nimbu baby bath seat NB-120"]);
  expect(weighed(equal)).toEqual(equal);
});

test("listings of one id on two platforms are two", () => {
  const [first] = sweepOf(["Nimbu baby bath seat NB-120"]);
  if (!first) throw new Error("none");
  const elsewhere = { ...first, platform: "elsewhere" };
  expect(weighed([first, elsewhere])).toEqual([first, elsewhere]);
});

test("outcomes stay, accounts are complete, and the order of the sweep does not matter", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 8 }), (chosen) => {
      const screenings = sweepOf(chosen);
      const after = weighed(screenings);
      expect(weighed([...screenings].reverse()).reverse()).toEqual(after);
      for (const [at, { outcome, reasons, matches }] of after.entries()) {
        const before = screenings[at];
        expect([outcome, reasons]).toEqual([before?.outcome, before?.reasons]);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        for (const match of matches) {
          const sum = match.evidence.reduce((odds, { weight }) => odds + weight, match.prior);
          expect(Math.log(match.score / (1 - match.score))).toBeCloseTo(sum, 2);
          const known = before?.matches.find(({ hazardId }) => hazardId === match.hazardId);
          expect([match.outcome, match.reasons]).toEqual([known?.outcome, known?.reasons]);
        }
      }
      const bare = weighed(sweepOf(chosen, "none"));
      for (const [at, { matches }] of bare.entries()) {
        expect(matches.every(({ evidence }) => evidence.length === 0)).toBe(true);
        const other = after[at]?.matches ?? [];
        for (const [place, { score }] of matches.entries()) {
          expect(score).toBeCloseTo(other[place]?.score ?? -1, 6);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("listings that are most likely none of a record's hardly compete for it", () => {
  const marginOf = (ahead: number, behind: number): number => {
    const rows = [ahead, behind].map((score, at) => screeningWith(`L${at}`, score));
    const margins = createMargins();
    for (const row of rows) margins.note(row);
    const { score = 0 } = margins.weigh(rows[0] ?? screeningWith("L0", ahead)).matches[0] ?? {};
    return Math.log(score / (1 - score)) - Math.log(ahead / (1 - ahead));
  };
  // Both pairs lie a factor of ten apart.
  expect(marginOf(1 - 1 / 11, 0.5)).toBeCloseTo(Math.log(10) / 2, 1);
  expect(marginOf(1e-3, 1e-4)).toBeCloseTo(Math.log(10) / 4, 1);
  expect(marginOf(1e-5, 1e-6)).toBeLessThan(0.02);
});

function screeningWith(listingId: string, score: number): MarginedScreening {
  const match = {
    hazardId: "kr:1",
    score,
    line: "1",
    outcome: "review",
    reasons: [],
    strength: 1,
    scope: "unknown",
    territory: "unknown",
    prior: -13,
    evidence: [],
  } as const;
  return { listingId, platform: "shop", matches: [match] };
}
