import { businessDaysBetween, dueAt } from "safepact/calendar";
import { auNsw } from "safepact/calendars/au-nsw";
import { cn } from "safepact/calendars/cn";
import { deBy } from "safepact/calendars/de-by";
import { eu } from "safepact/calendars/eu";
import { jp } from "safepact/calendars/jp";
import { kr } from "safepact/calendars/kr";
import { us } from "safepact/calendars/us";
import { countingLaws, type Deadline } from "safepact/model";
import { expect, test } from "vitest";

const business = (amount: number, countFrom: Deadline["countFrom"] = "next-day"): Deadline => ({
  amount,
  unit: "business-day",
  countFrom,
});
const days = (amount: number, countFrom: Deadline["countFrom"] = "next-day"): Deadline => ({
  amount,
  unit: "calendar-day",
  countFrom,
});
const hours = (amount: number): Deadline => ({ amount, unit: "hour", countFrom: "instant" });

test("the day of the event is not counted and the last day runs to local midnight", () => {
  const due = dueAt(business(2), "2026-03-09T00:30:00Z", kr);
  expect(due).toEqual({
    dueAt: "2026-03-12T00:00:00+09:00",
    lastDay: "2026-03-11",
    zone: "Asia/Seoul",
    counted: [
      { date: "2026-03-09", counted: false, reason: "event-day" },
      { date: "2026-03-10", counted: true, reason: "business-day" },
      { date: "2026-03-11", counted: true, reason: "business-day" },
    ],
  });
});

test("the legal zone decides which day it was", () => {
  // Friday night in London is Saturday morning in Seoul.
  expect(dueAt(business(1), "2026-03-06T23:30:00Z", kr).lastDay).toBe("2026-03-09");
  expect(dueAt(business(1), "2026-03-05T23:30:00Z", kr).lastDay).toBe("2026-03-09");
  expect(dueAt(business(1), "2026-03-05T23:30:00Z", deBy).lastDay).toBe("2026-03-09");
  expect(dueAt(business(1), "2026-03-05T22:30:00Z", deBy).lastDay).toBe("2026-03-06");
});

test("Seollal is skipped, and a closing time ends the last day early", () => {
  const due = dueAt({ ...business(3), closesAt: "18:00" }, "2026-02-13T23:30:00Z", kr);
  expect(due.dueAt).toBe("2026-02-23T18:00:00+09:00");
  expect(due.counted.map(({ reason }) => reason)).toEqual([
    "event-day",
    "weekend",
    "holiday",
    "holiday",
    "holiday",
    "business-day",
    "business-day",
    "weekend",
    "weekend",
    "business-day",
  ]);
  expect(due.counted[3]).toEqual({
    date: "2026-02-17",
    counted: false,
    reason: "holiday",
    name: "Seollal",
  });
});

test("two Japanese business days begin with the next business day", () => {
  // Golden Week 2026: 29 April, then 3 to 6 May.
  const due = dueAt(business(2, "next-business-day"), "2026-05-01T03:00:00Z", jp);
  expect(due.lastDay).toBe("2026-05-08");
  expect(due.dueAt).toBe("2026-05-09T00:00:00+09:00");
});

test("calendar days begin with the next day or with the next business day", () => {
  const friday = "2026-03-06T03:00:00Z";
  expect(dueAt(days(3), friday, kr).lastDay).toBe("2026-03-09");
  const due = dueAt(days(3, "next-business-day"), friday, kr);
  expect(due.lastDay).toBe("2026-03-11");
  expect(due.counted.map(({ date, counted }) => (counted ? date : "-"))).toEqual([
    "-",
    "-",
    "-",
    "2026-03-09",
    "2026-03-10",
    "2026-03-11",
  ]);
});

test("a make-up workday counts", () => {
  const due = dueAt(business(2), "2026-02-13T02:00:00Z", cn);
  expect(due.counted[1]).toEqual({
    date: "2026-02-14",
    counted: true,
    reason: "make-up-workday",
    name: "Spring Festival",
  });
  expect(due.lastDay).toBe("2026-02-24");
});

test("hours run by the clock, days by the calendar across a clock change", () => {
  // New York springs forward on 8 March 2026 at 02:00.
  expect(dueAt(hours(24), "2026-03-07T12:00:00-05:00", us).dueAt).toBe("2026-03-08T13:00:00-04:00");
  expect(dueAt(days(1), "2026-03-07T12:00:00-05:00", us).dueAt).toBe("2026-03-09T00:00:00-04:00");
  expect(dueAt(hours(48), "2026-03-07T12:00:00-05:00", us)).toMatchObject({
    lastDay: "2026-03-09",
    counted: [],
  });
});

test("hours that end at midnight end on the day before", () => {
  expect(dueAt(hours(9), "2026-03-05T15:00:00+09:00", kr)).toMatchObject({
    dueAt: "2026-03-06T00:00:00+09:00",
    lastDay: "2026-03-05",
  });
});

test("a fraction of a second is kept", () => {
  expect(dueAt(hours(1), "2026-03-05T00:00:00.250Z", kr).dueAt).toBe(
    "2026-03-05T10:00:00.250+09:00",
  );
});

test("a period of no days ends with the day of the event", () => {
  expect(dueAt(business(0), "2026-03-07T03:00:00Z", kr).dueAt).toBe("2026-03-08T00:00:00+09:00");
});

test("a midnight that the clock jumps over is its end", () => {
  // São Paulo went from 24:00 to 01:00 on 4 November 2018.
  const saoPaulo = { ...us, zone: "America/Sao_Paulo" };
  expect(dueAt(days(1), "2018-11-02T12:00:00Z", saoPaulo).dueAt).toBe("2018-11-04T01:00:00-02:00");
});

test("a closing time in a gap moves forward, and in an overlap is the first", () => {
  const gap = { ...days(1), closesAt: "02:30", counting: countingLaws.asPublished };
  expect(dueAt(gap, "2026-03-07T12:00:00-05:00", us).dueAt).toBe("2026-03-08T03:30:00-04:00");
  expect(dueAt(gap, "2026-10-24T10:00:00Z", deBy).dueAt).toBe("2026-10-25T02:30:00+02:00");
});

test("outside the coverage business days are refused and hours are not", () => {
  expect(() => dueAt(business(2), "2027-12-30T03:00:00Z", kr)).toThrow(
    "The calendar KR knows 2018-01-01 to 2027-12-31, and 2028-01-01 lies outside. Define a calendar with the holidays of that year; they are never guessed.",
  );
  expect(() => dueAt(business(1), "2016-05-02T03:00:00Z", eu)).toThrow(
    expect.objectContaining({ code: "OUTSIDE_COVERAGE" }),
  );
  expect(dueAt(hours(24), "2031-01-01T00:00:00Z", kr).dueAt).toBe("2031-01-02T09:00:00+09:00");
  const stays = { ...days(10), counting: countingLaws.asPublished };
  expect(dueAt(stays, "2031-01-01T00:00:00Z", kr).lastDay).toBe("2031-01-11");
});

test.each(["2026-02-13", "2026-02-13T23:30", "2026-02-13T23:30:00", "2026-02-13 23:30:00.5"])(
  "%s does not say in which zone",
  (instant) => {
    expect(() => dueAt(business(1), instant, kr)).toThrow(
      expect.objectContaining({ code: "INSTANT_WITHOUT_ZONE" }),
    );
  },
);

test.each(["yesterday", "2026-02-30T00:00:00Z", "", "13/02/2026 23:30"])(
  "%j is no instant",
  (instant) => {
    expect(() => dueAt(business(1), instant, kr)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  },
);

test.each([
  { amount: 1.5, unit: "business-day", countFrom: "next-day" },
  { amount: -1, unit: "business-day", countFrom: "next-day" },
  { amount: 10_001, unit: "calendar-day", countFrom: "next-day" },
  { amount: Number.POSITIVE_INFINITY, unit: "calendar-day", countFrom: "next-day" },
  { amount: 1, unit: "hour", countFrom: "next-day" },
  { amount: 1, unit: "business-day", countFrom: "instant" },
  { amount: 1, unit: "hour", countFrom: "instant", closesAt: "18:00" },
  { amount: 1, unit: "calendar-day", countFrom: "next-day", closesAt: "25:00" },
] satisfies Deadline[])("the deadline %j contradicts itself", (deadline) => {
  expect(() => dueAt(deadline, "2026-03-05T00:00:00Z", kr)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" }),
  );
});

test("an unknown zone is refused", () => {
  expect(() => dueAt(hours(1), "2026-03-05T00:00:00Z", { ...kr, zone: "Asia/Pyeongtaek" })).toThrow(
    'There is no time zone "Asia/Pyeongtaek". Pass an IANA name such as Asia/Seoul.',
  );
});

test("ten business days in Sydney pass over Easter and Anzac Day", () => {
  const due = dueAt(business(10), "2026-04-01T22:00:00Z", auNsw);
  expect(due.lastDay).toBe("2026-04-20");
  expect(businessDaysBetween("2026-04-02", due.lastDay, auNsw)).toBe(10);
});

test("business days between two days count the last and not the first", () => {
  expect(businessDaysBetween("2026-03-06", "2026-03-09", kr)).toBe(1);
  expect(businessDaysBetween("2026-03-09", "2026-03-06", kr)).toBe(-1);
  expect(Object.is(businessDaysBetween("2026-03-09", "2026-03-09", kr), 0)).toBe(true);
  expect(Object.is(businessDaysBetween("2026-03-08", "2026-03-07", kr), 0)).toBe(true);
  expect(() => businessDaysBetween("2026-02-30", "2026-03-01", kr)).toThrow(
    '"2026-02-30" is not a date. Pass a day that exists, as YYYY-MM-DD.',
  );
});
