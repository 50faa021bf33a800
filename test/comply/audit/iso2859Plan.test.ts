import { acceptanceQualityLimits, inspectionLevels, iso2859Plan } from "safepact/statistics";
import { expect, test } from "vitest";

// As Table I of MIL-STD-105E (10 May 1989) prints it, whose letters ISO 2859-1 has taken over: levels S-1 to S-4, I, II, III.
const codeLetters = [
  [2, 8, "AAAAAAB"],
  [9, 15, "AAAAABC"],
  [16, 25, "AABBBCD"],
  [26, 50, "ABBCCDE"],
  [51, 90, "BBCCCEF"],
  [91, 150, "BBCDDFG"],
  [151, 280, "BCDEEGH"],
  [281, 500, "BCDEFHJ"],
  [501, 1200, "CCEFGJK"],
  [1201, 3200, "CDEGHKL"],
  [3201, 10_000, "CDFGJLM"],
  [10_001, 35_000, "CDFHKMN"],
  [35_001, 150_000, "DEGJLNP"],
  [150_001, 500_000, "DEGJMPQ"],
  [500_001, 5_000_000, "DEHKNQR"],
] as const;

test.each(codeLetters)("lots of %d to %d have the code letters %s", (from, to, letters) => {
  for (const lot of [from, to]) {
    const found = inspectionLevels.map((level) => iso2859Plan(lot, { aql: 10, level }).codeLetter);
    expect(found.join("")).toBe(letters);
  }
});

// Rows of its Table II-A: sample size, and acceptance numbers by acceptance quality limit.
test.each([
  ["J", 800, 80, { 0.15: 0, 0.65: 1, 1: 2, 1.5: 3, 2.5: 5, 4: 7, 6.5: 10, 10: 14 }],
  ["K", 3000, 125, { 0.1: 0, 0.4: 1, 0.65: 2, 1: 3, 1.5: 5, 2.5: 7, 4: 10, 6.5: 14, 10: 21 }],
  ["L", 9000, 200, { 0.065: 0, 0.25: 1, 0.4: 2, 0.65: 3, 1: 5, 1.5: 7, 2.5: 10, 4: 14, 6.5: 21 }],
  ["M", 30_000, 315, { 0.04: 0, 0.15: 1, 0.25: 2, 0.4: 3, 0.65: 5, 1: 7, 1.5: 10, 2.5: 14, 4: 21 }],
])("letter %s, lots of %d: %d things are drawn", (letter, lot, size, acceptances) => {
  for (const [aql, acceptance] of Object.entries(acceptances)) {
    expect(iso2859Plan(lot, { aql: Number(aql) }), aql).toMatchObject({
      codeLetter: letter,
      planLetter: letter,
      sampleSize: size,
      acceptance,
      rejection: acceptance + 1,
    });
  }
});

// Row D: down to Q at 0.01, its own plan at 1.5, an arrow up at 2.5, one down at 4, and its own again.
test("arrows are followed to the next plan, and its sample is drawn", () => {
  const found = acceptanceQualityLimits.map((aql) => {
    const { planLetter, sampleSize, acceptance } = iso2859Plan(10_000_000, { aql, level: "S-1" });
    return `${planLetter}${sampleSize}:${acceptance}`;
  });
  expect(found.join(" ")).toBe(
    "Q1250:0 P800:0 N500:0 M315:0 L200:0 K125:0 J80:0 H50:0 G32:0 F20:0 E13:0 D8:0 C5:0 E13:1 D8:1 D8:2",
  );
});
