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
