import {
  type CalendarInput,
  defineCalendar,
  dueAt,
  isBusinessDay,
  withClosures,
} from "safepact/calendar";
import { cn } from "safepact/calendars/cn";
import { kr } from "safepact/calendars/kr";
import { expect, test } from "vitest";

const source = { id: "own", title: "Own list", confidence: "unverified" } as const;
const input: CalendarInput = {
  id: "OWN",
  zone: "Asia/Dubai",
  weekend: [5, 6],
  holidays: [
    { date: "2026-12-03", name: "Second" },
    { date: "2026-12-02", name: "First" },
  ],
  workdays: [{ date: "2026-12-05", name: "First" }],
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  sources: [source],
};

test("a calendar of one's own has its own weekend and its days in order", () => {
  const own = defineCalendar(input);
  expect(own.title).toBe("OWN");
  expect(own.holidays.map(({ name }) => name)).toEqual(["First", "Second"]);
  expect(isBusinessDay("2026-12-04", own)).toBe(false);
  expect(isBusinessDay("2026-12-05", own)).toBe(true);
  expect(isBusinessDay("2026-12-06", own)).toBe(true);
});

test.each([
  [
    { ...input, coverage: { from: "2026-12-31", to: "2026-01-01" } },
    "its coverage ends on 2026-01-01",
  ],
  [{ ...input, sources: [] }, "it names no source"],
  [{ ...input, holidays: [{ date: "2027-01-01", name: "Late" }] }, "2027-01-01 lies outside"],
  [{ ...input, workdays: [{ date: "2025-12-31" }] }, "2025-12-31 lies outside"],
  [{ ...input, workdays: [{ date: "2026-12-02" }] }, "both a holiday and a workday"],
  [
    { ...input, holidays: [{ date: "2026-01-01", name: "Day", source: "else" }] },
    'refers to the source "else"',
  ],
  [{ ...input, holidays: [{ date: "2026-02-29", name: "None" }] }, "is not a date"],
] satisfies [CalendarInput, string][])("a wrong calendar is refused: %#", (wrong, message) => {
  expect(() => defineCalendar(wrong)).toThrow(message);
  expect(() => defineCalendar(wrong)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("an unknown zone is refused", () => {
  expect(() => defineCalendar({ ...input, zone: "Nowhere" })).toThrow(
    expect.objectContaining({ code: "INVALID_OPTION" }),
  );
});

test("a closure stops business, keeps its source and leaves the calendar as it was", () => {
  const closed = withClosures(kr, [{ date: "2026-11-26", name: "Office moves", source }]);
  expect(isBusinessDay("2026-11-26", kr)).toBe(true);
  expect(isBusinessDay("2026-11-26", closed)).toBe(false);
  expect(closed.id).toBe("KR");
  expect(closed.sources.map(({ id }) => id)).toEqual(["holidays-kr", "own"]);
  const deadline = { amount: 1, unit: "business-day", countFrom: "next-day" } as const;
  const { counted } = dueAt(deadline, "2026-11-25T05:00:00Z", closed);
  expect(counted[1]).toEqual({
    date: "2026-11-26",
    counted: false,
    reason: "closure",
    name: "Office moves",
  });
});

test("a closure of a make-up workday or of a holiday takes its place", () => {
  const closed = withClosures(cn, [
    { date: "2026-02-14", name: "Closed after all", source },
    { date: "2026-02-17", name: "Closed twice", localName: "关闭", source },
  ]);
  expect(isBusinessDay("2026-02-14", closed)).toBe(false);
  expect(closed.holidays.filter(({ date }) => date === "2026-02-17")).toEqual([
    { date: "2026-02-17", name: "Closed twice", localName: "关闭", source: "own", closure: true },
  ]);
});

test("a closure outside the coverage is refused", () => {
  expect(() => withClosures(kr, [{ date: "2028-01-03", name: "Late", source }])).toThrow(
    "2028-01-03 lies outside its coverage 2018-01-01 to 2027-12-31",
  );
});

test("the start of coverage is covered, and the day before is not", () => {
  expect(isBusinessDay("2018-01-02", kr)).toBe(true);
  expect(isBusinessDay("2027-12-31", kr)).toBe(true);
  expect(() => isBusinessDay("2017-12-31", kr)).toThrow(
    expect.objectContaining({ code: "OUTSIDE_COVERAGE" }),
  );
  expect(() => isBusinessDay("2018", kr)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});
