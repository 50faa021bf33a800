import fc from "fast-check";
import { expect, test } from "vitest";
import { plainInstant } from "../../src/text/plainInstant.ts";

const zone = fc.constantFrom("Z", "+09:00", "-11:30", "+14:59", "+00:00", "-00:01");

test("an instant in the usual form is what Date.parse says, and every other is left to it", () => {
  const day = fc.date({ min: new Date(0), max: new Date("9999-12-30"), noInvalidDate: true });
  fc.assert(
    fc.property(day, zone, fc.constantFrom(19, 23), (date, offset, length) => {
      const text = `${date.toISOString().slice(0, length)}${offset}`;
      const own = plainInstant(text);
      const isLeapDay = text.slice(5, 10) === "02-29";
      expect(Number.isNaN(own) ? isLeapDay : own === Date.parse(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  const others = [
    "2026-02-14T08:30Z",
    "2026-02-14T08:30:00.12Z",
    "2026-02-14T08:30:00.1234Z",
    "2026x02-14T08:30:00Z",
  ];
  const wrong = [
    "2026-13-14T08:30:00Z",
    "2026-02-00T08:30:00Z",
    "2026-02-14T24:00:00Z",
    "2026-02-14T08:30:00",
    "2026-02-14T08:30:0xZ",
  ];
  for (const text of [...others, ...wrong]) expect(plainInstant(text)).toBeNaN();
});
