import {
  assessSubstances,
  isCasNumber,
  type SubstanceMeasurement,
  substanceLimits,
} from "safepact/comply";
import { expect, test } from "vitest";

const found = (jurisdiction: string, ...measurements: SubstanceMeasurement[]) =>
  assessSubstances(measurements, { jurisdiction }).assessments.map(
    ({ limit, exceeded, reason }) => `${limit.id} ${exceeded}${reason ? ` ${reason}` : ""}`,
  );
const plastic = (cas: string, value: number, more: object = {}): SubstanceMeasurement => ({
  cas,
  value,
  unit: "%",
  material: "plastic",
  ...more,
});
const dehp = "117-81-7";
const dbp = "84-74-2";
const bbp = "85-68-7";
const dibp = "84-69-5";
const dinp = "28553-12-0";
const didp = "26761-40-0";
const dnop = "117-84-0";

test("every CAS number of the tables has a valid check digit", () => {
  const numbers = substanceLimits.flatMap(({ substances }) => substances.flatMap(({ cas }) => cas));
  expect(numbers.filter((cas) => !isCasNumber(cas))).toEqual([]);
  expect(new Set(substanceLimits.map(({ id }) => id)).size).toBe(substanceLimits.length);
});

test.each(["117-81-8", "0117-81-7", "117817", "7439-92-10", ""])("%j is no CAS number", (text) => {
  expect(isCasNumber(text)).toBe(false);
});

test("Korea adds six phthalates together, the Union two groups, the United States none", () => {
  const two = [plastic(dehp, 0.06), plastic(dinp, 0.07)];
  expect(found("KR", ...two)).toEqual(["kr-phthalates yes"]);
  expect(found("US", ...two)).toEqual(["us-phthalates no", "us-phthalates no"]);
  const group51 = [plastic(dehp, 0.06), plastic(dbp, 0.05), plastic(bbp, 0), plastic(dibp, 0)];
  expect(found("EU", ...group51)).toEqual(["eu-reach-51 yes"]);
  const group52 = [plastic(dinp, 0.05), plastic(didp, 0.02), plastic(dnop, 0.02)];
  expect(found("EU", ...group52)).toEqual(["eu-reach-52 no"]);
  expect(found("US", plastic(dehp, 0.11), plastic(didp, 5))).toEqual(["us-phthalates yes"]);
});

test("a sum that meets the limit does not exceed it, rounding errors aside, unless the rule forbids the limit itself", () => {
  const mgPerKg = { unit: "mg/kg" };
  const values = [1, 706, 293, 0, 0, 0];
  const six = [dehp, dbp, bbp, dinp, didp, dnop];
  const four = [dehp, dbp, bbp, dibp];
  const measured = (cas: readonly string[]) =>
    cas.map((each, index) => plastic(each, values[index] ?? 0, mgPerKg));
  const [korean] = assessSubstances(measured(six), { jurisdiction: "KR" }).assessments;
  expect(korean?.measured).toBeGreaterThan(0.1);
  expect(korean?.exceeded).toBe("no");
  expect(found("EU", ...measured(four))).toEqual(["eu-reach-51 yes"]);
});

test("a group that was not measured whole is unknown unless what was measured is already too much", () => {
  expect(found("EU", plastic(dehp, 0.06))).toEqual(["eu-reach-51 unknown group-incomplete"]);
  expect(found("EU", plastic(dehp, 0.2))).toEqual(["eu-reach-51 yes"]);
});

test("values below quantification decide only when even that would not exceed", () => {
  const rest = [plastic(dbp, 0), plastic(bbp, 0), plastic(dibp, 0)];
  const below = (limit: number) => plastic(dehp, 0, { below: limit });
  expect(found("EU", below(0.05), ...rest)).toEqual(["eu-reach-51 no"]);
  expect(found("EU", below(0.2), ...rest)).toEqual(["eu-reach-51 unknown below-quantification"]);
});

test("sums are taken within a part of the product", () => {
  const parts = [plastic(dehp, 0.08, { part: "head" }), plastic(dinp, 0.08, { part: "body" })];
  expect(found("KR", ...parts)).toEqual([
    "kr-phthalates unknown group-incomplete",
    "kr-phthalates unknown group-incomplete",
  ]);
  const together = parts.map((each) => ({ ...each, part: "head" }));
  expect(found("KR", ...together)).toEqual(["kr-phthalates yes"]);
});

test("units of mass are converted, others are not", () => {
  expect(found("EU", plastic(dehp, 6220, { unit: "mg/kg" }))).toEqual(["eu-reach-51 yes"]);
  const { assessments } = assessSubstances([plastic(dehp, 62.2)], { jurisdiction: "KR" });
  expect(assessments[0]?.exceedanceRatio).toBeCloseTo(622, 9);
  const release = {
    cas: "7440-02-0",
    value: 0.6,
    unit: "ug/cm2/week",
    material: "skin-contact",
  } as const;
  expect(found("EU", release)).toEqual(["eu-reach-27-nickel yes"]);
  expect(found("EU", { ...release, unit: "mg/kg" })).toEqual([]);
});

test("the material decides which limit applies, and without it nothing is decided", () => {
  const lead = { cas: "7439-92-1", value: 95, unit: "mg/kg" } as const;
  expect(found("KR", { ...lead, material: "substrate" })).toEqual(["kr-lead-substrate no"]);
  expect(found("KR", { ...lead, material: "paint" })).toEqual(["kr-lead-paint yes"]);
  expect(found("KR", lead)).toEqual([
    "kr-lead-substrate unknown material-not-given",
    "kr-lead-paint unknown material-not-given",
  ]);
});

test("the three toy materials have their own migration limits", () => {
  const lead = (material: "toy-dry" | "toy-liquid" | "toy-scraped") =>
    found("EU", { name: "lead", value: 1, unit: "mg/kg", material })[0];
  expect([lead("toy-dry"), lead("toy-liquid"), lead("toy-scraped")]).toEqual([
    "eu-toys-lead-dry no",
    "eu-toys-lead-liquid yes",
    "eu-toys-lead-scraped no",
  ]);
});

test("what no limit covers is not passed but not evaluated", () => {
  const measurement = { name: "Unobtainium", value: 3, unit: "mg/kg" } as const;
  expect(assessSubstances([measurement], { jurisdiction: "KR" })).toEqual({
    assessments: [],
    notCovered: [measurement],
  });
});

test("the confidence of the limit is in the answer", () => {
  const boron = { cas: "7440-42-8", value: 400, unit: "mg/kg", material: "slime" } as const;
  const [assessment] = assessSubstances([boron], { jurisdiction: "KR" }).assessments;
  expect(assessment).toMatchObject({ exceeded: "yes", limit: { confidence: "unverified" } });
});

test.each([
  [{ cas: "117-81-8", value: 1, unit: "%" }, "117-81-8 has no valid check digit of a CAS number."],
  [{ value: 1, unit: "%" }, "A measurement names no substance."],
  [{ name: "Lead", value: -1, unit: "%" }, "-1 % cannot be measured."],
] as const)("the measurement %j is refused", (measurement, message) => {
  expect(() => assessSubstances([measurement], { jurisdiction: "KR" })).toThrow(message);
});

test.each([
  ["BMHCA", "80-54-6", 0.1, "mg/kg", "eu-bmhca yes", "sourced"],
  ["BPA in water", "80-05-7", 0.03, "mg/l", "eu-toys-bpa no", "secondary-source"],
  ["BPA in paper", "80-05-7", 0.02, "%", "eu-reach-66-bpa yes", "sourced"],
  ["SCCP", "85535-84-8", 1500, "mg/kg", "eu-sccp yes", "sourced"],
  ["SCCP", "85535-84-8", 1499, "mg/kg", "eu-sccp no", "sourced"],
  ["DMFu", "624-49-7", 0.1, "mg/kg", "eu-reach-61-dmfu no", "sourced"],
  ["TCEP", "115-96-8", 6, "mg/kg", "eu-toys-flame-retardants yes", "secondary-source"],
  ["PFOA", "335-67-1", 0.03, "mg/kg", "eu-pfoa yes", "sourced"],
  ["PFOS", "1763-23-1", 0.025, "mg/kg", "eu-pfos no", "sourced"],
] as const)(
  "%s (%s) at %d %s: %s, and the limit is %s",
  (_, cas, value, unit, expected, confidence) => {
    expect(found("EU", { cas, value, unit })).toEqual([expected]);
    const { assessments } = assessSubstances([{ cas, value, unit }], { jurisdiction: "EU" });
    expect(assessments[0]?.limit.confidence).toBe(confidence);
  },
);

const quoted = substanceLimits.filter(({ quotation }) => quotation);

test.each(quoted.map((limit) => [limit.id, limit] as const))(
  "the words read of %s have its figure, its unit, and what is forbidden at the limit itself",
  (_, { limit, unit, atLimit, quotation, confidence }) => {
    const text = quotation?.text ?? "";
    const units: Partial<Record<typeof unit, string>> = {
      "ug/cm2/week": "μg/cm²/week",
      kG2mm2: "kG2 mm2",
    };
    if (limit > 0)
      expect(text).toContain(`${String(limit).replace(".", ",")} ${units[unit] ?? unit}`);
    expect(/equal to or greater|lower than|less than/u.test(text)).toBe(atLimit === "exceeded");
    expect([confidence, quotation?.readOn]).toEqual(["sourced", "2026-11-29"]);
  },
);

test("the limits of the Union's regulations were all read; those of directives and of Korea were not", () => {
  const unread = substanceLimits.filter(({ confidence }) => confidence === "unverified");
  expect(unread.map(({ id }) => id)).toEqual([
    "kr-boron-slime",
    "us-cadmium-soluble",
    "eu-magnets",
  ]);
  expect(quoted).toHaveLength(20);
});

test("a limit that is forbidden itself is exceeded when it is reached", () => {
  const jewel = { cas: "7440-43-9", unit: "%", material: "metal-jewellery" } as const;
  expect(found("EU", { ...jewel, value: 0.01 })).toEqual(["eu-reach-23-cadmium yes"]);
  expect(found("EU", { ...jewel, value: 0.0099 })).toEqual(["eu-reach-23-cadmium no"]);
});

test("an amine of an azo dye counts alone in textile and leather", () => {
  const benzidine = { cas: "92-87-5", value: 31, unit: "mg/kg", material: "textile" } as const;
  expect(found("EU", benzidine)).toEqual(["eu-reach-43-amines-textile yes"]);
});

test("every element that toys may release has its three limits", () => {
  const nickel = (material: SubstanceMeasurement["material"], value: number) =>
    found("EU", { cas: "7440-02-0", value, unit: "mg/kg", ...(material && { material }) });
  expect(nickel("toy-dry", 76)).toEqual(["eu-toys-nickel-dry yes"]);
  expect(nickel("toy-liquid", 18.8)).toEqual(["eu-toys-nickel-liquid no"]);
  expect(nickel("toy-scraped", 931)).toEqual(["eu-toys-nickel-scraped yes"]);
  const elements = substanceLimits.filter(({ id }) =>
    /^eu-toys-.*-(?:dry|liquid|scraped)$/u.test(id),
  );
  expect(elements).toHaveLength(18 * 3);
});

test("the flux index of a magnet is compared by name, and a prohibited substance has no ratio", () => {
  const magnet = { name: "Magnetic flux index", value: 343, unit: "kG2mm2" } as const;
  expect(found("EU", magnet)).toEqual(["eu-magnets yes"]);
  expect(found("US", magnet)).toEqual(["us-magnets yes"]);
  const [bmhca] = assessSubstances([{ cas: "80-54-6", value: 2, unit: "mg/kg" }], {
    jurisdiction: "EU",
  }).assessments;
  expect(bmhca?.exceedanceRatio).toBeNull();
});
