import { createHash } from "node:crypto";
import fc from "fast-check";
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

const texts = fc
  .array(fc.constantFrom("a", "\ud800", "\udc00", "\u{1f600}", "é"), { maxLength: 3 })
  .map((units) => units.join(""));
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    ...[texts, fc.integer(), fc.boolean(), fc.constant(null)],
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(texts, tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** The same value, its texts as every runtime makes them whole. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return Buffer.from(value, "utf8").toString("utf8");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [wellFormed(key), wellFormed(item)]);
  return Object.fromEntries(entries);
}

test("half characters count as U+FFFD, wherever they stand", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(contentHash(value)).toBe(contentHash(wellFormed(value)));
    }),
  );
  let deep: unknown = "\ud800";
  for (let depth = 0; depth < 200; depth++) deep = depth % 2 === 0 ? [deep, null] : { deep, n: 1 };
  expect(contentHash(deep)).toBe(contentHash(wellFormed(deep)));
});
