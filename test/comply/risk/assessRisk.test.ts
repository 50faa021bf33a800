import {
  assessRisk,
  assessRMap,
  riskMatrix,
  riskMethods,
  type Severity,
  vocabularies,
} from "safepact/comply";
import { expect, test } from "vitest";
import { itemsInUseUplift } from "../../../src/comply/risk/riskMatrix.ts";

const level = (steps: readonly (number | string)[], severity: Severity) =>
  assessRisk([{ name: "s", steps, severity }], { method: "prism-uk" }).level;

/** All 32 cells: a probability just above each edge, and the last row. Source: UK PRISM code. */
test.each([
  ["0.51", "high serious serious serious"],
  ["0.11", "medium serious serious serious"],
  ["0.011", "medium serious serious serious"],
  ["0.0011", "low high serious serious"],
  ["0.00011", "low medium high serious"],
  ["0.000011", "low low medium high"],
  ["0.0000011", "low low low medium"],
  ["0.000001", "low low low low"],
])("a probability of %s has the levels %s", (probability, levels) => {
  const found = ([1, 2, 3, 4] as const).map((severity) => level([probability], severity));
  expect(found.join(" ")).toBe(levels);
});

test("what lies on an edge lies in the band below it", () => {
  expect(level([0.5], 1)).toBe("medium");
  expect(level(["1/10"], 2)).toBe("serious");
  expect(level([0.001], 2)).toBe("medium");
  expect(level([0.000001], 4)).toBe("low");
});

test("probabilities are never rounded: 0.6 is above a half, 0.105 above a tenth", () => {
  expect(level([0.6], 1)).toBe("high");
  const [scenario] = assessRisk([{ name: "s", steps: [0.105], severity: 1 }], {
    method: "prism-uk",
  }).scenarios;
  expect(scenario).toMatchObject({ band: "> 1/10", probability: 0.105 });
});

test("steps are multiplied as decimals: a tenth of a tenth is not above a hundredth", () => {
  const band = (steps: readonly (number | string)[]) =>
    assessRisk([{ name: "s", steps, severity: 2 }], { method: "prism-uk" }).scenarios[0]?.band;
  expect(band([0.1, 0.1])).toBe("> 1/1 000");
  expect(0.1 * 0.1 > 0.01).toBe(true);
  expect(band([0.1, "0.1000000001"])).toBe("> 1/100");
  expect(band(["1e-3"])).toBe("> 1/10 000");
  expect(band([1e-7, 1])).toBe("≤ 1/1 000 000");
});

/** All 16 cells. Source: UK PRISM code. */
test.each([
  [100_000, "low medium high serious"],
  [100_001, "medium high high serious"],
  [500_000, "medium high high serious"],
  [500_001, "medium high serious serious"],
  [1_000_000, "medium high serious serious"],
  [1_000_001, "high serious serious serious"],
])("%d items in use lift the levels to %s", (itemsInUse, lifted) => {
  const probabilities = { low: "0.000001", medium: "0.00011", high: "0.0011", serious: "0.011" };
  const found = vocabularies.matrixLevels.map((before) => {
    const assessed = assessRisk([{ name: "s", steps: [probabilities[before]], severity: 2 }], {
      method: "prism-uk",
      itemsInUse,
    });
    expect(assessed.levelBeforeUplift).toBe(before);
    return assessed.level;
  });
  expect(found.join(" ")).toBe(lifted);
});

test("the tables hold 32 and 16 cells", () => {
  expect(riskMatrix.flatMap(({ levels }) => levels)).toHaveLength(32);
  expect(itemsInUseUplift.flatMap(({ levels }) => Object.values(levels))).toHaveLength(16);
});

test("the highest of several scenarios counts, or their probabilities are added", () => {
  const scenarios = [1, 2, 3].map((n) => ({
    name: `s${n}`,
    steps: ["0.0005"],
    severity: 2 as const,
  }));
  expect(assessRisk(scenarios, { method: "prism-uk" }).level).toBe("medium");
  expect(assessRisk(scenarios, { method: "prism-uk", combine: "add-probabilities" }).level).toBe(
    "high",
  );
});

test("only the United Kingdom's method knows an uplift, and others say that they do not", () => {
  const assessed = assessRisk([{ name: "s", steps: [0.6], severity: 1 }], {
    method: "safetygate-2024/3173",
    itemsInUse: 2_000_000,
  });
  expect(assessed.level).toBe("high");
  expect(assessed.warnings.join(" ")).toContain("knows no uplift by items in use");
});

test("a method that was not the operative act on the day says so, and unverified cells are marked", () => {
  const warnings = (method: "rapex-2019/417" | "safetygate-2024/3173" | "prism-uk", on: string) =>
    assessRisk([{ name: "s", steps: [0.6], severity: 1 }], { method, on }).warnings.join(" ");
  expect(warnings("rapex-2019/417", "2024-12-13")).toContain(
    "was not the operative act on 2024-12-13",
  );
  expect(warnings("rapex-2019/417", "2024-12-12")).not.toContain("operative");
  expect(warnings("safetygate-2024/3173", "2024-12-12")).toContain("was not the operative act");
  expect(warnings("safetygate-2024/3173", "2024-12-13")).toContain("unverified");
  expect(warnings("safetygate-2024/3173", "2024-12-13")).not.toContain("operative");
  expect(warnings("prism-uk", "2025-01-01")).toBe("");
  expect(
    riskMethods.filter(({ confidence }) => confidence === "sourced").map(({ id }) => id),
  ).toEqual(["prism-uk"]);
});

test("sensitivity names the single changes that alter the level", () => {
  const { sensitivity } = assessRisk([{ name: "pinch", steps: ["0.005"], severity: 1 }], {
    method: "prism-uk",
  });
  expect(sensitivity).toEqual({
    robust: false,
    changes: [
      { scenario: "pinch", change: "ten-times-as-likely", level: "medium" },
      { scenario: "pinch", change: "severity-up", level: "high" },
    ],
  });
  const sure = assessRisk([{ name: "fire", steps: [0.9], severity: 3 }], {
    method: "prism-uk",
  }).sensitivity;
  expect(sure).toEqual({ robust: true, changes: [] });
});

test.each([
  [[], "There is no scenario to assess."],
  [[{ name: "s", steps: [], severity: 1 }], 'The scenario "s" cannot be assessed.'],
  [[{ name: "s", steps: [1.5], severity: 1 }], '"1.5" is no probability.'],
  [[{ name: "s", steps: ["1/0"], severity: 1 }], '"1/0" is no probability.'],
  [[{ name: "s", steps: ["about half"], severity: 1 }], '"about half" is no probability.'],
] as const)("the scenarios %j are refused", (scenarios, message) => {
  expect(() => assessRisk(scenarios, { method: "prism-uk" })).toThrow(message);
});

/** The map as it was written down; unverified. */
test.each([
  ["0.001", 4, "A3", "A"],
  ["0.0001", 4, "A2", "A"],
  ["0.00001", 4, "A1", "A"],
  ["0.000001", 4, "B3", "B"],
  ["0.0000001", 4, "B2", "B"],
  ["0.00000001", 4, "C", "C"],
  ["0.001", 0, "C", "C"],
  ["0.001", 1, "B3", "B"],
] as const)(
  "the R-Map places %s a year at severity %d in %s",
  (frequency, severity, field, zone) => {
    expect(assessRMap(frequency, severity)).toMatchObject({
      field,
      zone,
      confidence: "unverified",
    });
  },
);
