import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalBytes,
  canonicalBytesAfter,
  canonicalBytesWith,
} from "../../src/canonical/canonicalBytes.ts";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";

/** All that is written, as text. */
function written(value: unknown): string {
  return Buffer.from(canonicalBytes(value)).toString("utf8");
}

test("any JSON is written as RFC 8785 has it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: "grapheme" }), (value) => {
      expect(written(value)).toBe(canonicalJson(value));
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
    expect(written(value)).toBe(canonicalJson(value));
  }
});

test("broken characters are refused as there, and escaped text that looks broken is not", () => {
  expect(() => written({ a: "\ud800" })).toThrow();
  expect(written({ a: "\\ud800" })).toBe(canonicalJson({ a: "\\ud800" }));
});

test("long texts, long lists and many shapes are written alike", () => {
  const letters = "abcdefghij".repeat(2000);
  const shapes = Array.from({ length: 300 }, (_, n) => ({ [`k${n % 97}`]: n, [`a${n}`]: letters }));
  const longKey = { [letters.repeat(5)]: 1, a: "" };
  const list = Array.from({ length: 30_000 }, (_, n) => `item ${n}`);
  for (const value of [letters, { a: letters, b: `${letters}é` }, longKey, shapes, list]) {
    expect(written(value) === canonicalJson(value)).toBe(true);
  }
});

test("objects with the same keys in another order are written alike", () => {
  expect(
    written([
      { b: 1, a: 2, c: 3 },
      { c: 3, a: 2, b: 1 },
    ]),
  ).toBe('[{"a":2,"b":1,"c":3},{"a":2,"b":1,"c":3}]');
});

test("a member more, and a text before a value, are written as if they were part of it", () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(object, fc.string({ unit: "grapheme-ascii" }), (given, text) => {
      const { row: _, ...rest } = given;
      const more = Buffer.from(canonicalBytesWith(rest, "row", text)).toString("utf8");
      expect(more).toBe(canonicalJson({ ...rest, row: text }));
      const after = Buffer.from(canonicalBytesAfter(text, given)).toString("utf8");
      expect(after).toBe(text + canonicalJson(given));
    }),
  );
});
