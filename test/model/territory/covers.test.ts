import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers } from "../../../src/model/index.ts";
import { membersOf } from "../../../src/model/territory/membersOf.ts";

describe("a country lies in an area", () => {
  test.each([
    ["EEA", "DE", true],
    ["EEA", "NO", true],
    ["EU", "NO", false],
    ["EEA", "CH", false],
    ["EEA", "EU", true],
    ["EU", "EEA", false],
    ["EU", "EU", true],
    ["DE", "EU", false],
    ["EU", "EL", true],
    ["EL", "GR", true],
    ["GR", "el ", true],
    ["UK", "GB", true],
    ["GB", "uk", true],
    ["EU", "DE-BY", true],
    ["EU", "RE", true],
    ["EU", "NC", false],
  ])("does %s cover %s? %s", (area, place, expected) => {
    expect(covers(area, place)).toBe(expected);
  });
});

test.each([
  ["US", "US-CA", true],
  ["US", "CA", false],
  ["CA", "CA-BC", true],
  ["AU", "AU-NSW", true],
  ["AU-NSW", "AU", false],
  ["DE", "DE-BY", true],
  ["DE-BY", "DE-BW", false],
  ["UK", "GB-NIR", true],
  ["UK", "UK-NIR", true],
  ["US", "PR", true],
])("does the federation %s cover %s? %s", (area, place, expected) => {
  expect(covers(area, place)).toBe(expected);
});

test.each([
  ["GB", "2020-01-31", true],
  ["GB", "2020-02-01", false],
  ["GB", "2020-01", true],
  ["GB", "2020-02", false],
  ["GB", "2020", true],
  ["GB", "1972-12-31", false],
  ["HR", "2013-06-30", false],
  ["HR", "2013-07-01", true],
  ["RO", "2006", false],
  ["PL", "2004-04-30", false],
  ["PL", "2004-05", true],
])("was %s in the Union on %s? %s", (place, day, expected) => {
  expect(covers("EU", place, day)).toBe(expected);
});

test("the Union had 28 members before 31 January 2020, 27 since, 15 before 2004", () => {
  expect(membersOf("EU", "2019-12-31")).toHaveLength(28);
  expect(membersOf("EU")).toHaveLength(27);
  expect(membersOf("EU", "2004-04-30")).toHaveLength(15);
  expect(membersOf("EEA")).toEqual([...membersOf("EU"), "IS", "LI", "NO"].sort());
});

test("what covers an area covers all that the area covers", () => {
  const code = fc.constantFrom(..."EU EEA DE DE-BY GR EL UK GB NO US US-CA PR FR RE".split(" "));
  fc.assert(
    fc.property(code, code, code, (a, b, c) => {
      fc.pre(covers(a, b) && covers(b, c));
      expect(covers(a, c)).toBe(true);
    }),
  );
});
