import fc from "fast-check";
import { localTime, type PeriodUnit, periodUnits, previousPeriod } from "safepact/calendar";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { calendarHint } from "../../src/calendar/calendarHint.ts";

test.each([
  ["month", "2026-01-31T23:30:00Z", "Asia/Seoul", "2026-01-01", "2026-01-31"],
  ["month", "2026-01-31T23:30:00Z", "UTC", "2025-12-01", "2025-12-31"],
  ["month", "2024-03-01T00:00:00+09:00", "Asia/Seoul", "2024-02-01", "2024-02-29"],
  ["quarter", "2026-02-10T00:00:00Z", "UTC", "2025-10-01", "2025-12-31"],
  ["half-year", "2026-06-30T16:00:00Z", "Asia/Seoul", "2026-01-01", "2026-06-30"],
  ["year", "2026-06-30T16:00:00Z", "Asia/Seoul", "2025-01-01", "2025-12-31"],
  ["week", "2026-11-29T12:00:00Z", "UTC", "2026-11-16", "2026-11-22"],
] as const)("the last whole %s before %s in %s", (unit, instant, zone, from, to) => {
  expect(previousPeriod(unit, instant, zone)).toEqual({ from, to });
});

test("the period ends on the day before the one that holds the instant", () => {
  const zones = fc.constantFrom("Asia/Seoul", "America/New_York", "Pacific/Apia", "Asia/Kolkata");
  const dates = fc.date({
    min: new Date("2018-01-01"),
    max: new Date("2030-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.constantFrom<PeriodUnit>(...periodUnits), dates, zones, (unit, date, zone) => {
      const instant = date.toISOString();
      const { from, to } = previousPeriod(unit, instant, zone);
      const today = localTime(instant, zone).date;
      expect(from <= to && to < today).toBe(true);
      const next = Temporal.PlainDate.from(to).add({ days: 1 });
      const length = {
        week: { weeks: 1 },
        month: { months: 1 },
        quarter: { months: 3 },
        "half-year": { months: 6 },
        year: { years: 1 },
      }[unit];
      expect(next.subtract(length).toString()).toBe(from);
      expect(today < next.add(length).toString()).toBe(true);
    }),
  );
});

test("what is no period is refused", () => {
  expect(() => previousPeriod("day" as PeriodUnit, "2026-01-01T00:00:00Z", "UTC")).toThrow(
    "There is no period",
  );
});

test("an id that no calendar has is answered with those that can be meant", () => {
  const ids = ["EU", "AU-NSW", "AU-VIC", "GB-EAW", "GR", "DE", "DE-BY"];
  expect(calendarHint("AU", ids)).toBe("Days off differ within AU: use one of AU-NSW, AU-VIC.");
  expect(calendarHint("UK", ids)).toBe("Days off differ within GB: use one of GB-EAW.");
  expect(calendarHint("EL", ids)).toBe("Did you mean GR?");
  expect(calendarHint("DE-XX", ids)).toBe("Days off differ within DE: use one of DE, DE-BY.");
  expect(calendarHint("Mars", ids)).toBeUndefined();
});
