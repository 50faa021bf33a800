import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMeasures } from "../../../src/match/measure/compareMeasures.ts";
import { measuresIn } from "../../../src/match/measure/measuresIn.ts";

function compare(left: string, right: string): { agree: string[]; conflict: string[] } {
  const { agreements, conflicts } = compareMeasures(measuresIn(left), measuresIn(right));
  return {
    agree: agreements.map((pair) => pair.dimension),
    conflict: conflicts.map((pair) => pair.dimension),
  };
}

test("another pack size or volume conflicts, the same agrees", () => {
  expect(compare("soap 3-pack 100 ml", "soap 2-pack 100ml")).toEqual({
    agree: ["volume"],
    conflict: ["count"],
  });
});

test("units are converted and rounded labels agree", () => {
  expect(compare("perfume 3.4 fl oz", "perfume 100 ml").agree).toEqual(["volume"]);
  expect(compare("1 l", "500 ml").conflict).toEqual(["volume"]);
});

test.each([
  ["volume", "1000 ml", "1030 ml", "1032 ml"],
  ["mass", "1000 g", "1030 g", "1032 g"],
  ["length", "100 cm", "103 cm", "103.2 cm"],
  ["charge", "10000 mah", "10100 mah", "10105 mah"],
  ["voltage", "220 v", "222 v", "222.4 v"],
  ["power", "1000 w", "1010 w", "1010.5 w"],
  ["energy", "100 wh", "102 wh", "102.2 wh"],
  ["storage", "1000 gb", "1030 gb", "1032 gb"],
])("%s: %s is rounded to %s, and no longer to %s", (dimension, said, near, far) => {
  expect(compare(said, near)).toEqual({ agree: [dimension], conflict: [] });
  expect(compare(said, far)).toEqual({ agree: [], conflict: [dimension] });
});

test("ranges agree where they overlap", () => {
  expect(compare("100-240v", "230v").agree).toEqual(["voltage"]);
  expect(compare("100-120v", "230v").conflict).toEqual(["voltage"]);
});

test("one common value of several is enough", () => {
  expect(compare("30 ml, 50 ml or 100 ml", "50ml").agree).toEqual(["volume"]);
});

test("a dimension only one side has says nothing, nor does a doubtful one that differs", () => {
  expect(compare("100 ml", "3-pack")).toEqual({ agree: [], conflict: [] });
  expect(compare("8 oz", "500 ml")).toEqual({ agree: [], conflict: [] });
  expect(compare("ab 3 jahren", "ab 6 jahren")).toEqual({ agree: [], conflict: [] });
});

test("the comparison does not depend on the order of the sides, and a text agrees with itself", () => {
  const text = fc
    .array(
      fc.constantFrom("3-pack", "100 ml", "1 l", "5v", "220-240v", "8 oz", "64gb", "ab 3 jahren"),
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const there = compare(left, right);
      const back = compare(right, left);
      expect(there.agree.toSorted()).toEqual(back.agree.toSorted());
      expect(there.conflict.toSorted()).toEqual(back.conflict.toSorted());
      expect(compare(left, left).conflict).toEqual([]);
    }),
  );
});
