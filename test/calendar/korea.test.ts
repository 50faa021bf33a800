import * as korea from "@hyunbinseo/holidays-kr/all";
import { isBusinessDay } from "safepact/calendar";
import { kr } from "safepact/calendars/kr";
import { expect, test } from "vitest";

/** Weekdays off by the Korean gazette, written down apart from the data set. */
const gazette = {
  2024: "01-01 02-09 02-12 03-01 04-10 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25",
  2025: "01-01 01-27 01-28 01-29 01-30 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25",
  2026: "01-01 02-16 02-17 02-18 03-02 05-01 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25",
  2027: "01-01 02-08 02-09 03-01 05-03 05-05 05-13 07-19 08-16 09-14 09-15 09-16 10-04 10-11 12-27",
};

const weekdaysOff = (year: string) =>
  kr.holidays
    .filter(({ date }) => date.startsWith(year))
    .filter(({ date }) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()))
    .map(({ date }) => date.slice(5))
    .join(" ");

test.each(Object.entries(gazette))("Korea is closed in %s as its gazette says", (year, days) => {
  expect(weekdaysOff(year)).toBe(days);
});

test("Korea votes on days off", () => {
  for (const day of ["2024-04-10", "2025-06-03", "2026-06-03"]) {
    expect(isBusinessDay(day, kr), day).toBe(false);
  }
});

test("Korea's temporary holidays of 2024 and 2025 are days off", () => {
  expect(kr.holidays.find(({ date }) => date === "2024-10-01")?.name).toBe("Temporary holiday");
  expect(kr.holidays.find(({ date }) => date === "2025-01-27")?.localName).toBe("임시공휴일");
});

test("labour day and constitution day are days off from 2026 only", () => {
  expect(isBusinessDay("2025-05-01", kr)).toBe(true);
  expect(isBusinessDay("2025-07-17", kr)).toBe(true);
  expect(isBusinessDay("2026-05-01", kr)).toBe(false);
  expect(isBusinessDay("2026-07-17", kr)).toBe(false);
});

test("Seollal begins on its eve", () => {
  for (const day of ["2024-02-09", "2025-01-28", "2026-02-16"]) {
    expect(isBusinessDay(day, kr), day).toBe(false);
  }
  expect(isBusinessDay("2025-01-31", kr)).toBe(true);
  expect(isBusinessDay("2026-02-19", kr)).toBe(true);
});

test("the Korean table holds every day of its data set", () => {
  const days = Object.values(korea).flatMap((year) => Object.keys(year));
  expect(kr.holidays.map(({ date }) => date)).toEqual([...new Set(days)].sort());
});
