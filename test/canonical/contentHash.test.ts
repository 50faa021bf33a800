import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";
import { contentHash } from "../../src/canonical/contentHash.ts";

test("the order of keys does not change the hash", () => {
  expect(contentHash({ b: 1, a: [1, 2] })).toBe(contentHash({ a: [1, 2], b: 1 }));
});

test("the hash is the SHA-256 that Node computes over the canonical bytes", () => {
  const value = { name: "완구 ★", price: 1.0, list: [null, true] };
  const expected = createHash("sha256").update(canonicalJson(value)).digest("hex");
  expect(contentHash(value)).toBe(expected);
});

test("numbers and strings are written as in the examples of RFC 8785", () => {
  const value = {
    numbers: [1e30, 4.5, 2e-3, 1e-27],
    string: '€$\u000f\nA\'B"\\"/',
  };
  expect(canonicalJson(value)).toBe(
    '{"numbers":[1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\"/"}',
  );
});

test("what JSON cannot hold is refused", () => {
  expect(() => canonicalJson(Number.NaN)).toThrow(/canonical JSON/u);
  expect(() => canonicalJson({ text: "\ud800" })).toThrow(/canonical JSON/u);
});
