import { format } from "date-fns/format";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, lastDayOfMonth, readDay } from "../../src/text/isoDate.ts";

const days = fc
  .date({
    min: new Date("1990-01-01T00:00:00Z"),
    max: new Date("2060-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test("days are read in the pattern of their source, and only when they exist", () => {
  expect(readDay("23/08/2025", "d/M/yyyy")).toBe("2025-08-23");
  expect(readDay("April 03, 2025", "MMMM d, yyyy")).toBe("2025-04-03");
  expect(readDay("29/02/2023", "d/M/yyyy")).toBeUndefined();
  expect(readDay("23/08/25", "d/M/yyyy")).toBeUndefined();
});

test("what is usually written is read as date-fns reads it", () => {
  const ends = ["0", "1", "01", "2", "9", "12", "13", "28", "29", "30", "31", "32", "031", " 1"];
  const part = fc.constantFrom(...ends);
  const month = fc.constantFrom("May", "may", "Feb", "February", "Sept", "Sep", "Mayy", "Jun.");
  const year = fc.constantFrom("2023", "2024", "1900", "2000", "0999", "12024", "24", "24 ");
  const patterns = ["d/M/yyyy", "yyyy.M.d", "MM/dd/yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM yyyy"];
  fc.assert(
    fc.property(fc.constantFrom(...patterns), part, part, month, year, (pattern, d, m, name, y) => {
      const written = pattern
        .replace(/M+/u, (token) => (token.length > 2 ? name : m))
        .replace("yyyy", y)
        .replace(/(?<![A-Za-z])d+(?![A-Za-z])/u, d);
      const date = parse(written, pattern, new Date(2020, 0, 1));
      const day =
        isValid(date) && date.getFullYear() >= 1000 ? format(date, "yyyy-MM-dd") : undefined;
      expect(readDay(written, pattern), written).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test("adding days and taking them away again gives the day, in any zone of the machine", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      const moved = addDays(day, count);
      expect(addDays(moved, -count)).toBe(day);
      expect((Date.parse(moved) - Date.parse(day)) / 86_400_000).toBe(count);
    }),
  );
});

test("a month later than the 31st is at most the last day of that month", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2023-03-15", 6)).toBe("2023-09-15");
  expect(lastDayOfMonth("2023-02-01")).toBe("2023-02-28");
});
