import fc from "fast-check";
import { isInstant } from "safepact/model";
import { expect, test } from "vitest";
import { isPartialDate } from "../../src/model/isPartialDate.ts";
import { readDate } from "../../src/model/readDate.ts";

test.each(["2026", "2026-02", "2026-02-28", "2024-02-29"])("%s is a date", (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(["2023-02-29", "2026-13", "2026-00", "2026-1-1", "26", "2026-02-28 ", "2026/02/28", ""])(
  "%j is no date",
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test.each([
  "2026-02-13T23:30:00Z",
  "2026-02-14T08:30:00.123+09:00",
  "2026-02-14T08:30Z",
  "2026-02-14T08:30:00-03:30",
])("%s is an instant", (text) => {
  expect(isInstant(text)).toBe(true);
});

test.each([
  "2026-02-13T23:30:00",
  "2026-02-13",
  "2026-02-30T00:00:00Z",
  "2026-02-13T24:00:00Z",
  "2026-02-13T23:60:00Z",
  "2026-02-13T23:30:00+15:00",
  "2026-02-13t23:30:00z",
  "2026-02-13 23:30:00Z",
])("%s is no instant", (text) => {
  expect(isInstant(text)).toBe(false);
});

test("what a date writes is an instant, and its first ten characters are a date", () => {
  const date = fc.date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2200-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (value) => {
      expect(isInstant(value.toISOString())).toBe(true);
      expect(isPartialDate(value.toISOString().slice(0, 10))).toBe(true);
    }),
  );
});

test.each([
  ["令和8年3月6日", "2026-03-06"],
  ["平成元年1月8日", "1989-01-08"],
  ["民國115年3月6日", "2026-03-06"],
  ["中華民國115年3月", "2026-03"],
  ["16/03/2569", "2026-03-16"],
  ["6.3.2569", "2026-03-06"],
  ["2026년 3월 6일", "2026-03-06"],
  ["2026년3월", "2026-03"],
  ["20260306", "2026-03-06"],
  ["06/03/2569", undefined],
  ["民國0年", undefined],
  ["30/02/2569", undefined],
])("%s is read as %s", (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  "March 2025 - May 2025",
  "2025-04-05 to 2025-06-01",
  "2025-04-05/2025-06-01",
  "2024, 2025",
])("%s is a period, no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});

test.each(["2025-04-05 20:25:00 +2000", "5 April 2025, 20:10", "20250405202500"])(
  "%s is one date, whatever its time looks like",
  (text) => {
    expect(readDate(text)).toBe("2025-04-05");
  },
);
