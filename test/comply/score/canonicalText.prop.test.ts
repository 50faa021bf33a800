import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/canonical/canonicalJson.ts";
import { contentHash } from "../../../src/canonical/contentHash.ts";
import { canonicalText } from "../../../src/comply/score/canonicalText.ts";
import { hashEvents } from "../../../src/comply/score/hashEvents.ts";
import { block } from "../support/events.ts";

test("any JSON is written as RFC 8785 has it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }), (value) => {
      expect(canonicalText(value)).toBe(canonicalJson(value));
    }),
    { numRuns: 500 },
  );
});

test("numbers, escapes, empty values and absent members are written alike", () => {
  for (const value of [
    1e21,
    -0,
    0.1,
    1e-7,
    '\u0007"\\/\u2028é',
    [],
    {},
    { "": {} },
    { "a\u0000b": 1 },
    { a: 1, b: 2 },
    [null, true],
    { b: undefined, a: { z: 1, é: 2, A: 3 } },
  ]) {
    expect(canonicalText(value)).toBe(canonicalJson(value));
  }
});

test("broken characters are refused as there, and escaped text that looks broken is not", () => {
  expect(() => canonicalText({ a: "\ud800" })).toThrow();
  expect(canonicalText({ a: "\\ud800" })).toBe(canonicalJson({ a: "\\ud800" }));
});

test("many events are hashed as the array of them", () => {
  const events = Array.from({ length: 1500 }, (_, n) =>
    block(`l${n}`, "2025-03-11T10:00:00+09:00"),
  );
  expect(hashEvents(events)).toBe(contentHash(events));
  expect(hashEvents([])).toBe(contentHash([]));
});
