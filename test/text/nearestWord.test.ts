import { expect, test } from "vitest";
import { nameAdvice, nearestWord } from "../../src/text/nearestWord.ts";

const commands = ["import", "screen", "sweep", "score", "notice", "takedown-authority"];

test.each([
  ["scor", "score"],
  ["SWEEP", "sweep"],
  ["imprt", "import"],
  ["scren", "screen"],
  ["takedwn-authorty", "takedown-authority"],
  ["takedown-by-authorities", "takedown-authority"],
  ["sw", undefined],
  ["xyz", undefined],
  ["", undefined],
])("who typed “%s” meant %s", (typed, meant) => {
  expect(nearestWord(typed, commands)).toBe(meant);
});

test("two slips are forgiven in a short word, one in three letters of a long one, and of equals the first is meant", () => {
  expect(nearestWord("swxxp", ["sweep"])).toBe("sweep");
  expect(nearestWord("sxxxp", ["sweep"])).toBeUndefined();
  expect(nearestWord("abcdefghixxx", ["abcdefghijkl"])).toBe("abcdefghijkl");
  expect(nearestWord("abcdefgxxxxx", ["abcdefghijkl"])).toBeUndefined();
  expect(nearestWord("bat", ["cat", "hat"])).toBe("cat");
});

test("the advice names what was meant, and always what there is", () => {
  expect(nameAdvice("hazrds", ["hazards", "events"])).toBe(
    "Did you mean hazards? Known are hazards, events.",
  );
  expect(nameAdvice("qqqqqq", ["hazards", "events"])).toBe("Known are hazards, events.");
});
