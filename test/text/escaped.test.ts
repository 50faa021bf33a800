import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped } from "../../src/text/escaped.ts";

test("a text matches itself and nothing else, whatever signs are in it and with every flag", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "u", "giu"), (text, flags) => {
      const whole = new RegExp(`^${escaped(text)}$`, flags);
      expect(whole.test(text)).toBe(true);
      whole.lastIndex = 0;
      expect(whole.test(`${text}a`)).toBe(false);
    }),
  );
  expect(new RegExp(`^${escaped("Anna-Maria (1.)")}$`, "u").test("Anna-Maria (1.)")).toBe(true);
});
