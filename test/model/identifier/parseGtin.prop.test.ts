import fc from "fast-check";
import { gtinCheckDigit, isGtin, parseGtin } from "safepact/model";
import { expect, test } from "vitest";

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const gtin13 = digits(12)
  .filter((body) => Number(body) > 0)
  .map((body) => `${body}${gtinCheckDigit(body)}`);
const code = fc
  .constantFrom(8, 12, 13, 14)
  .chain((length) => digits(length - 1))
  .filter((body) => Number(body) > 0)
  .map((body) => `${body}${gtinCheckDigit(body)}`);

test("a body with its check digit is a GTIN, and with any other digit it is not", () => {
  fc.assert(
    fc.property(code, fc.integer({ min: 1, max: 9 }), (valid, shift) => {
      expect(isGtin(valid)).toBe(true);
      const wrong = valid.slice(0, -1) + String((Number(valid.at(-1)) + shift) % 10);
      expect(isGtin(wrong)).toBe(false);
      expect(parseGtin(wrong)).toEqual([]);
    }),
  );
});

test("one changed digit is always noticed", () => {
  fc.assert(
    fc.property(code, fc.nat(), fc.integer({ min: 1, max: 9 }), (valid, place, shift) => {
      const index = place % valid.length;
      const digit = (Number(valid[index]) + shift) % 10;
      expect(isGtin(`${valid.slice(0, index)}${digit}${valid.slice(index + 1)}`)).toBe(false);
    }),
  );
});

test("a GTIN is found in whatever form it is printed", () => {
  const forms: ((text: string) => string)[] = [
    (text) => text,
    (text) => `${text.slice(0, 1)} ${text.slice(1, 7)} ${text.slice(7)}`,
    (text) => `${text.slice(0, 3)}-${text.slice(3, 9)}-${text.slice(9)}`,
    (text) => `EAN: ${text}`,
    (text) => `see ${text}, or ask`,
    (text) => `${text}${text}`,
    (text) => `(01)0${text}`,
    (text) => `0${text}`,
    (text) => `'${text}'`,
  ];
  fc.assert(
    fc.property(gtin13, fc.constantFrom(...forms), (valid, form) => {
      const strong = parseGtin(form(valid)).filter(({ certainty }) => certainty === "strong");
      expect(strong.map(({ gtin }) => gtin)).toContain(`0${valid}`);
    }),
    { numRuns: 500 },
  );
});

test("reading a reading gives the same GTIN, strong and without repairs", () => {
  fc.assert(
    fc.property(code, (valid) => {
      const [reading] = parseGtin(valid);
      const [again] = parseGtin(reading?.gtin ?? "");
      expect(again).toMatchObject({
        gtin: reading?.gtin,
        certainty: "strong",
        repairs: [],
      });
      expect(again?.restriction).toBe(reading?.restriction);
    }),
  );
});

test("whatever is given holds its check digit, and a strong one stood in the text", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(..."0123456789 -'.,eE+"), maxLength: 40 }),
    gtin13,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      for (const { gtin, certainty, repairs, written } of parseGtin(text)) {
        expect(gtin).toMatch(/^\d{14}$/u);
        expect(isGtin(gtin)).toBe(true);
        expect(text.normalize("NFKC")).toContain(written);
        if (certainty === "strong" && !repairs.includes("scientific-notation")) {
          expect(written.replaceAll(/\D/gu, "")).toContain(gtin.replace(/^0+/u, ""));
        }
        if (repairs.includes("check-digit-added")) expect(certainty).toBe("weak");
      }
    }),
    { numRuns: 1000 },
  );
});

test("the base unit of a case is a GTIN with the same item number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), digits(12), (indicator, item) => {
      const body = `${indicator}${item}`;
      const [reading] = parseGtin(`${body}${gtinCheckDigit(body)}`);
      expect(reading?.baseUnit?.slice(0, 13)).toBe(`0${item}`);
      if (Number(item) > 0) expect(isGtin(reading?.baseUnit ?? "")).toBe(true);
    }),
  );
});
