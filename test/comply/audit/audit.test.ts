import fc from "fast-check";
import { type AuditFinding, assessAudit, planAudit } from "safepact/comply";
import {
  acceptanceQualityLimits,
  iso2859Plan,
  operatingCurve,
  sampleSize,
} from "safepact/statistics";
import { expect, test } from "vitest";
import { populationBounds } from "../../../src/comply/audit/populationBounds.ts";

const ids = (count: number, name = "listing") =>
  Array.from({ length: count }, (_, n) => `${name}-${n}`);
const found = (drawn: readonly string[], bad: number): AuditFinding[] =>
  drawn.map((id, index) => ({ id, outcome: index < bad ? "nonconforming" : "conforming" }));

/** Smallest samples by exhaustive search with scipy 1.17.1, hypergeom.cdf. */
test.each([
  [1000, 0.05, 0.95, 0, 57],
  [200, 0.05, 0.9, 0, 41],
  [1000, 0.05, 0.95, 1, 90],
  [5000, 0.02, 0.99, 3, 482],
  [10, 0.05, 0.95, 0, 10],
])("of %d things, to be below %d with confidence %d and %d findings, %d are drawn", (...given) => {
  const [population, tolerableRate, confidence, acceptance, size] = given;
  expect(sampleSize({ population, tolerableRate, confidence, acceptance })).toBe(size);
});

test("where more findings are allowed than the tolerable rate holds, all must be looked at", () => {
  expect(sampleSize({ population: 20, tolerableRate: 0.05, confidence: 0.95, acceptance: 1 })).toBe(
    20,
  );
});

test.each([
  [{ population: 0, tolerableRate: 0.1, confidence: 0.9 }],
  [{ population: 10, tolerableRate: 1, confidence: 0.9 }],
  [{ population: 10, tolerableRate: 0.1, confidence: 0.9, acceptance: 0.5 }],
])("the goal %j is refused", (goal) => {
  expect(() => sampleSize(goal)).toThrow(/cannot be/u);
});

/** Well-known cells of the master table for normal inspection, level II: lot, AQL, letter, size, Ac. */
test.each([
  [1000, 1, "J", 80, 2],
  [1000, 2.5, "J", 80, 5],
  [500, 1, "H", 50, 1],
  [500, 4, "H", 50, 5],
  [3200, 0.65, "K", 125, 2],
  [10_000, 1.5, "L", 200, 7],
  [35_000, 1, "M", 315, 7],
  [150_000, 0.4, "N", 500, 5],
  [600_000, 0.01, "Q", 1250, 0],
  [2_000, 10, "K", 125, 21],
])("a lot of %d at AQL %d is inspected by letter %s: %d, accepted with %d", (...given) => {
  const [lot, aql, codeLetter, size, acceptance] = given;
  expect(iso2859Plan(lot, { aql })).toMatchObject({
    codeLetter,
    planLetter: codeLetter,
    sampleSize: size,
    acceptance,
    rejection: acceptance + 1,
    confidence: "unverified",
  });
});

test("arrows lead to the next plan that exists", () => {
  expect(iso2859Plan(100, { aql: 0.1 })).toMatchObject({
    codeLetter: "F",
    planLetter: "K",
    sampleSize: 100,
    acceptance: 0,
  });
  expect(iso2859Plan(200, { aql: 0.65 })).toMatchObject({
    codeLetter: "G",
    planLetter: "F",
    sampleSize: 20,
    acceptance: 0,
  });
  expect(iso2859Plan(200, { aql: 1 })).toMatchObject({
    codeLetter: "G",
    planLetter: "H",
    sampleSize: 50,
    acceptance: 1,
  });
  expect(iso2859Plan(200_000, { aql: 10 })).toMatchObject({
    codeLetter: "P",
    planLetter: "K",
    acceptance: 21,
  });
  expect(iso2859Plan(5, { aql: 10, level: "I" })).toMatchObject({
    codeLetter: "A",
    planLetter: "C",
    sampleSize: 5,
    acceptance: 1,
  });
});

test("special levels draw fewer and level III more", () => {
  const size = (level: "S-1" | "I" | "II" | "III") =>
    iso2859Plan(1000, { aql: 2.5, level }).codeLetter;
  expect([size("S-1"), size("I"), size("II"), size("III")]).toEqual(["C", "G", "J", "K"]);
});

test("what the table does not have, or is not known for certain, is refused", () => {
  expect(() => iso2859Plan(100, { aql: 2 })).toThrow("ISO 2859-1 has no plan for AQL 2");
  expect(() => iso2859Plan(1, { aql: 1 })).toThrow("1 is no lot size");
  expect(() => iso2859Plan(600_000, { aql: 0.015, level: "III" })).toThrow("not known for certain");
});

test("every plan accepts good lots mostly and at its limit with nine in ten or so", () => {
  for (const aql of acceptanceQualityLimits) {
    for (const lot of [30, 300, 3000, 30_000]) {
      const { sampleSize: size, acceptance } = iso2859Plan(lot, { aql });
      const [point] = operatingCurve({ sampleSize: size, acceptance }, [aql / 100]);
      expect(point?.accepted).toBeGreaterThan(0.86);
      expect(point?.accepted).toBeLessThan(1);
    }
  }
});

test("the operating characteristic is hypergeometric in a finite population", () => {
  const [stream] = operatingCurve({ sampleSize: 80, acceptance: 2 }, [0.05]);
  const [lot] = operatingCurve({ sampleSize: 80, acceptance: 2, population: 1000 }, [0.05]);
  expect(stream?.accepted).toBeCloseTo(0.23062050491649155, 10);
  expect(lot?.accepted).toBeCloseTo(0.21864472540416938, 10);
});

test("a draw depends on ids and seed, and not on the order of the frame", () => {
  const goal = { kind: "fixed", sampleSize: 20 } as const;
  const plan = planAudit(ids(100), goal, { seed: 5 });
  expect(planAudit(ids(100).reverse(), goal, { seed: 5 })).toEqual(plan);
  expect(planAudit(ids(100), goal, { seed: 6 }).strata).not.toEqual(plan.strata);
  expect(new Set(plan.strata[0]?.drawn).size).toBe(20);
});

test("every id is as likely to be drawn", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    const plan = planAudit(ids(10), { kind: "fixed", sampleSize: 3 }, { seed });
    for (const id of plan.strata[0]?.drawn ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // 600 expected each, standard deviation 20.5.
  for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(90);
  expect(counts.size).toBe(10);
});

test("strata get their share by size, at least one each", () => {
  const frame = { big: ids(900, "b"), mid: ids(95, "m"), small: ids(5, "s") };
  const plan = planAudit(frame, { kind: "fixed", sampleSize: 50 }, { seed: 1 });
  expect(plan.strata.map(({ name, drawn }) => [name, drawn.length])).toEqual([
    ["big", 45],
    ["mid", 4],
    ["small", 1],
  ]);
});

test("a plan by the standard says which one", () => {
  const plan = planAudit(ids(1000), { kind: "iso-2859-1", aql: 1 }, { seed: 1 });
  expect(plan).toMatchObject({ sampleSize: 80, acceptance: 2, standard: { codeLetter: "J" } });
  expect(plan.curve.find(({ rate }) => rate === 0.05)?.accepted).toBeCloseTo(
    0.21864472540416938,
    10,
  );
});

test.each([
  [[], "The frame is empty."],
  [["a", "a"], "The frame names an id more than once."],
])("the frame %j is refused", (frame, message) => {
  expect(() => planAudit(frame, { kind: "fixed", sampleSize: 1 }, { seed: 1 })).toThrow(message);
});

test("a sample larger than the frame, or a seed that is none, is refused", () => {
  expect(() => planAudit(["a"], { kind: "fixed", sampleSize: 2 }, { seed: 1 })).toThrow(
    "cannot be drawn",
  );
  expect(() => planAudit(["a"], { kind: "fixed", sampleSize: 1 }, { seed: 0.1 })).toThrow(
    "is no seed",
  );
});

/** Bounds by exhaustive search with scipy 1.17.1. */
test.each([
  [2, 2, 24],
  [0, 0, 12],
  [50, 188, 200],
])("with %d findings in 50 of 200 there are %d to %d in the frame", (bad, low, high) => {
  const plan = planAudit(ids(200), { kind: "fixed", sampleSize: 50 }, { seed: 3 });
  const { interval } = assessAudit(plan, found(plan.strata[0]?.drawn ?? [], bad));
  expect(interval).toMatchObject({
    low: low / 200,
    high: high / 200,
    method: "hypergeometric-exact",
  });
});

test("only what was drawn gives a rate; other findings are listed", () => {
  const plan = planAudit(ids(200), { kind: "fixed", sampleSize: 10 }, { seed: 3 });
  const drawn = plan.strata[0]?.drawn ?? [];
  const stranger = ids(200).find((id) => !drawn.includes(id)) ?? "";
  const findings = [...found(drawn, 0), { id: stranger, outcome: "nonconforming" } as const];
  expect(assessAudit(plan, findings)).toMatchObject({
    decision: "accepted",
    rate: 0,
    nonconforming: 0,
    outsideSample: [stranger],
  });
});

test("an audit is incomplete while what is missing could change it", () => {
  const plan = planAudit(ids(100), { kind: "fixed", sampleSize: 10, acceptance: 1 }, { seed: 3 });
  const drawn = plan.strata[0]?.drawn ?? [];
  const decision = (findings: readonly AuditFinding[]) => assessAudit(plan, findings).decision;
  expect(decision(found(drawn, 1).slice(0, 9))).toBe("incomplete");
  expect(decision(found(drawn, 0).slice(0, 9))).toBe("accepted");
  expect(decision(found(drawn, 2).slice(0, 9))).toBe("rejected");
  const unable = found(drawn, 1).map((each, n) =>
    n === 9 ? ({ ...each, outcome: "unable-to-check" } as const) : each,
  );
  expect(assessAudit(plan, unable)).toMatchObject({
    decision: "incomplete",
    unableToCheck: 1,
    inspected: 9,
  });
  const twice = [...found(drawn, 0), { id: drawn[0] ?? "", outcome: "nonconforming" } as const];
  expect(assessAudit(plan, twice).nonconforming).toBe(1);
});

test("strata are weighted by their size, with bounds that hold together", () => {
  const plan = planAudit(
    { big: ids(900, "b"), small: ids(100, "s") },
    { kind: "fixed", sampleSize: 100 },
    { seed: 2 },
  );
  const [big, small] = plan.strata;
  const findings = [...found(big?.drawn ?? [], 9), ...found(small?.drawn ?? [], 5)];
  const { rate, interval, strata } = assessAudit(plan, findings);
  expect(strata.map((each) => each.rate)).toEqual([0.1, 0.5]);
  expect(rate).toBeCloseTo(0.9 * 0.1 + 0.1 * 0.5, 12);
  expect(interval?.low).toBeLessThan(0.14);
  expect(interval?.high).toBeGreaterThan(0.14);
  expect(assessAudit(plan, found(big?.drawn ?? [], 0))).toMatchObject({
    rate: null,
    interval: null,
  });
});

// Bounds by exhaustive search with scipy 1.17.1, hypergeom.cdf and sf.
test("a large audit with many findings keeps its bounds around its rate", () => {
  const frame = ids(10_000);
  const plan = planAudit(frame, { kind: "fixed", sampleSize: 3000, acceptance: 0 }, { seed: 3 });
  const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
  const { rate, interval } = assessAudit(plan, found(drawn, 2700));
  expect(rate).toBe(0.9);
  expect([interval?.low, interval?.high]).toEqual([0.8906, 0.9088]);
});

test("an exact interval holds its own rate, whatever was found", () => {
  const size = fc.integer({ min: 1, max: 1_000_000_000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 2000 }), share, (population, drawn, place) => {
      const sample = Math.min(drawn, population);
      const marked = Math.round(place * sample);
      const { low, high } = populationBounds(marked, sample, population, 0.025);
      const estimate = (marked / sample) * population;
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(low).toBeGreaterThanOrEqual(marked);
      expect(high).toBeLessThanOrEqual(population - (sample - marked));
    }),
    { numRuns: 300 },
  );
});

test("a plan that accepts nearly everything does accept it", () => {
  const plan = { sampleSize: 2000, acceptance: 1900, population: 10_000 };
  expect(operatingCurve(plan, [0.1, 0.3, 0.5]).map(({ accepted }) => accepted)).toEqual([1, 1, 1]);
});

test.each([
  [{ kind: "fixed", sampleSize: 10, acceptance: Number.NaN }],
  [{ kind: "fixed", sampleSize: 10, acceptance: -1 }],
  [{ kind: "fixed", sampleSize: 10, acceptance: 0.5 }],
  [{ kind: "fixed", sampleSize: 10, acceptance: 10 }],
  // One of ten is more than 5 %, so with one finding allowed the frame is accepted whatever it holds.
  [{ kind: "tolerable-rate", tolerableRate: 0.05, confidence: 0.95, acceptance: 1 }],
] as const)("a plan that would accept whatever is found is refused: %o", (method) => {
  expect(() => planAudit(ids(10), method, { seed: 3 })).toThrow(
    expect.objectContaining({ code: "INVALID_OPTION" }),
  );
});

test("an outcome that is none is refused, and accepts no sample", () => {
  const plan = planAudit(ids(100), { kind: "fixed", sampleSize: 10 }, { seed: 3 });
  const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
  const findings = drawn.map((id) => ({ id, outcome: "non-conforming" }));
  expect(() => assessAudit(plan, findings as never)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

/** Ways to pick so many of so many, exactly. */
function ways(of: number, picked: number): bigint {
  let count = 1n;
  for (let n = 0; n < picked; n++) count = (count * BigInt(of - n)) / BigInt(n + 1);
  return picked < 0 || picked > of ? 0n : count;
}

test.each([
  [40, 8, 0],
  [250, 50, 2],
  [1000, 20, 1],
])(
  "of %d things, %d drawn, %d findings allowed: a plan states how likely it accepts at ten rates",
  (...given) => {
    const [population, size, acceptance] = given;
    const { curve } = planAudit(
      ids(population),
      { kind: "fixed", sampleSize: size, acceptance },
      { seed: 1 },
    );
    const perMille = [1, 2.5, 5, 10, 20, 50, 100, 150, 200, 300];
    expect(curve.map(({ rate }) => rate * 1000)).toEqual(perMille);
    for (const [place, { accepted }] of curve.entries()) {
      const bad = Math.ceil(((perMille[place] ?? 0) * population) / 1000);
      let good = 0n;
      for (let found = 0; found <= acceptance; found++) {
        good += ways(bad, found) * ways(population - bad, size - found);
      }
      const exact = Number((good * 10n ** 15n) / ways(population, size)) / 1e15;
      expect(accepted).toBeCloseTo(exact, 11);
    }
  },
);
