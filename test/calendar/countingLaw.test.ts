import { type Calendar, dueAt } from "safepact/calendar";
import { auNsw } from "safepact/calendars/au-nsw";
import { ca } from "safepact/calendars/ca";
import { caBc } from "safepact/calendars/ca-bc";
import { cn } from "safepact/calendars/cn";
import { de } from "safepact/calendars/de";
import { deBy } from "safepact/calendars/de-by";
import { eu } from "safepact/calendars/eu";
import { gbEaw } from "safepact/calendars/gb-eaw";
import { hr } from "safepact/calendars/hr";
import { jp } from "safepact/calendars/jp";
import { jpGov } from "safepact/calendars/jp-gov";
import { kr } from "safepact/calendars/kr";
import { nl } from "safepact/calendars/nl";
import { nz } from "safepact/calendars/nz";
import { sg } from "safepact/calendars/sg";
import { us } from "safepact/calendars/us";
import { type CountingLaw, countingLaws, type Deadline, deadlineSchema } from "safepact/model";
import { describe, expect, test } from "vitest";
import { hasOldClock } from "../../src/calendar/oldClock.ts";

const days = (amount: number, counting?: CountingLaw): Deadline => ({
  amount,
  unit: "calendar-day",
  countFrom: "next-day",
  ...(counting && { counting }),
});
const months = (amount: number, counting?: CountingLaw): Deadline => ({
  ...days(amount, counting),
  unit: "month",
});
const hours = (amount: number, counting?: CountingLaw): Deadline => ({
  amount,
  unit: "hour",
  countFrom: "instant",
  ...(counting && { counting }),
});

describe("a limit in days that ends on a day off", () => {
  test.each<[string, Calendar, Deadline, string, string]>([
    ["Korea, Seollal", kr, days(10), "2026-02-06T10:00:00+09:00", "2026-02-19"],
    ["Korea, Seollal, a month earlier", kr, days(30), "2026-01-17T10:00:00+09:00", "2026-02-19"],
    ["Korea, Chuseok", kr, days(5), "2026-09-19T10:00:00+09:00", "2026-09-28"],
    ["Australia, Easter", auNsw, days(2), "2026-04-02T10:00:00+11:00", "2026-04-07"],
    ["Japan, year end", jpGov, days(10), "2026-12-23T10:00:00+09:00", "2027-01-04"],
    ["Union, Christmas", de, days(10, countingLaws.eu), "2026-12-16T10:00:00+01:00", "2026-12-28"],
    ["Union, Easter", de, days(2, countingLaws.eu), "2026-04-02T10:00:00+02:00", "2026-04-08"],
    ["China, National Day", cn, days(3), "2026-09-30T10:00:00+08:00", "2026-10-08"],
    ["Netherlands, Liberation Day", nl, days(1), "2026-05-04T10:00:00+02:00", "2026-05-06"],
    ["Netherlands, Christmas", nl, days(2), "2026-12-24T10:00:00+01:00", "2026-12-28"],
    ["New Zealand, a weekend", nz, days(2), "2026-05-07T10:00:00+12:00", "2026-05-11"],
  ])("%s: moves to the next business day", (_, calendar, deadline, received, lastDay) => {
    expect(dueAt(deadline, received, calendar).lastDay).toBe(lastDay);
  });

  test("Canada keeps a Saturday and moves a Sunday and Easter Monday", () => {
    expect(dueAt(days(2), "2026-05-07T10:00:00-04:00", ca).lastDay).toBe("2026-05-09");
    expect(dueAt(days(2), "2026-05-08T10:00:00-04:00", ca).lastDay).toBe("2026-05-11");
    expect(dueAt(days(2), "2026-04-04T10:00:00-04:00", ca).lastDay).toBe("2026-04-07");
  });

  test("where no law of the place moves it, the end stays and the answer says how far that is known", () => {
    const ends = [us, gbEaw].map((calendar) => dueAt(days(2), "2026-05-07T10:00:00Z", calendar));
    expect(ends.map(({ lastDay, movedFrom }) => [lastDay, movedFrom])).toEqual([
      ["2026-05-09", undefined],
      ["2026-05-09", undefined],
    ]);
    expect(ends.map(({ law }) => law?.confidence)).toEqual(["unverified", "secondary-source"]);
  });

  test("a single day counts as one of a week where no law leaves days off out of it", () => {
    const friday = "2026-05-08T10:00:00Z";
    for (const calendar of [us, gbEaw]) {
      const { lastDay, counted } = dueAt(days(1), friday, calendar);
      expect([lastDay, counted.filter((day) => day.counted).length]).toEqual(["2026-05-09", 1]);
    }
    expect(dueAt(days(1, countingLaws.asPublished), friday, kr).lastDay).toBe("2026-05-09");
  });

  test("the Netherlands keep two working days in three days or more, and move no period of more than 90", () => {
    expect(dueAt(days(3), "2026-12-24T10:00:00+01:00", nl).lastDay).toBe("2026-12-29");
    expect(dueAt(days(90), "2026-01-04T10:00:00+01:00", nl).lastDay).toBe("2026-04-07");
    expect(dueAt(days(91), "2026-01-04T10:00:00+01:00", nl).lastDay).toBe("2026-04-05");
    expect(dueAt(months(4), "2026-01-04T10:00:00+01:00", nl).lastDay).toBe("2026-05-04");
  });

  test("Singapore leaves Sundays and holidays out of six days or fewer, and keeps Saturdays", () => {
    const friday = "2026-05-08T10:00:00+08:00";
    expect(dueAt(days(1), friday, sg).lastDay).toBe("2026-05-09");
    expect(dueAt(days(3), friday, sg).lastDay).toBe("2026-05-12");
    expect(dueAt(days(6), friday, sg).lastDay).toBe("2026-05-15");
    expect(dueAt(days(9), friday, sg).lastDay).toBe("2026-05-18");
    expect(dueAt(days(3), friday, sg).counted.map(({ counted }) => counted)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  test("a period may begin with the day of the event", () => {
    const sameDay = { ...days(10), countFrom: "same-day" } as const;
    const monday = "2026-06-01T10:00:00+09:00";
    expect(dueAt(sameDay, monday, jpGov).lastDay).toBe("2026-06-10");
    expect(dueAt({ ...sameDay, amount: 1 }, monday, jpGov).counted).toEqual([
      { date: "2026-06-01", counted: true, reason: "calendar-day" },
    ]);
    expect(dueAt({ ...sameDay, unit: "month", amount: 1 }, monday, jpGov).lastDay).toBe(
      "2026-06-30",
    );
    expect(dueAt({ ...sameDay, unit: "business-day", amount: 2 }, monday, jpGov).lastDay).toBe(
      "2026-06-02",
    );
  });

  test("days under the CPSA leave weekends and holidays out", () => {
    const ten = days(10, countingLaws.usCpsa);
    expect(dueAt(ten, "2026-11-20T10:00:00-05:00", us).lastDay).toBe("2026-12-07");
  });

  test("a deadline may say that it stays as published", () => {
    const due = dueAt(days(10, countingLaws.asPublished), "2026-02-06T10:00:00+09:00", kr);
    expect(due.lastDay).toBe("2026-02-16");
  });

  test("the answer names the law, the day it left, and each day on the way", () => {
    const due = dueAt(days(2, countingLaws.eu), "2026-04-02T10:00:00+02:00", deBy);
    expect(due.law?.id).toBe("EU-1182-71");
    expect(due.movedFrom).toBe("2026-04-04");
    expect(due.counted.map(({ date, reason }) => `${date.slice(8)} ${reason}`)).toEqual([
      "02 event-day",
      "03 calendar-day",
      "04 calendar-day",
      "05 weekend",
      "06 holiday",
      "07 business-day",
      "08 moved-end",
    ]);
    expect(due.counted.filter(({ counted }) => counted)).toHaveLength(2);
  });

  test("a limit of an agreement in business days stays as published", () => {
    const two = { amount: 2, unit: "business-day", countFrom: "next-day" } as const;
    const plain = dueAt({ ...two, counting: countingLaws.asPublished }, "2026-04-02T10:00:00Z", de);
    expect(dueAt({ ...two, counting: countingLaws.eu }, "2026-04-02T10:00:00Z", de)).toEqual(plain);
    expect(plain.law).toBeUndefined();
  });

  test("an end that the law may move is refused where the calendar does not know the day", () => {
    expect(() => dueAt(days(40), "2027-12-01T10:00:00+09:00", kr)).toThrow(
      expect.objectContaining({ code: "OUTSIDE_COVERAGE" }),
    );
    const stays = days(40, countingLaws.asPublished);
    expect(dueAt(stays, "2027-12-01T10:00:00+09:00", kr).lastDay).toBe("2028-01-10");
  });
});

describe("hours", () => {
  test("of a report under the CPSA stand still on Thanksgiving and on weekends", () => {
    const due = (received: string) => dueAt(hours(24, countingLaws.usCpsa), received, us).dueAt;
    expect(due("2026-11-25T15:00:00-05:00")).toBe("2026-11-27T15:00:00-05:00");
    expect(due("2026-11-27T15:00:00-05:00")).toBe("2026-11-30T15:00:00-05:00");
    expect(due("2026-11-28T09:00:00-05:00")).toBe("2026-12-01T00:00:00-05:00");
  });

  test("of an act of the Union leave out the hour of the event, by the clock of the place", () => {
    const due = dueAt(hours(48, countingLaws.eu), "2026-03-02T10:20:00+01:00", de);
    expect(due.dueAt).toBe("2026-03-04T11:00:00+01:00");
    const onTheHour = dueAt(hours(1, countingLaws.eu), "2026-03-02T10:00:00+01:00", de);
    expect(onTheHour.dueAt).toBe("2026-03-02T12:00:00+01:00");
    const adelaide = { ...auNsw, zone: "Australia/Adelaide" };
    const halfHour = dueAt(hours(1, countingLaws.eu), "2026-06-01T10:10:00+09:30", adelaide);
    expect(halfHour.dueAt).toBe("2026-06-01T12:00:00+09:30");
  });

  test("run from the instant where no law says otherwise", () => {
    expect(dueAt(hours(48), "2026-03-02T10:20:00+09:00", kr).dueAt).toBe(
      "2026-03-04T10:20:00+09:00",
    );
  });
});

describe("weeks and months", () => {
  const end = (deadline: Deadline, received: string, calendar: Calendar = kr) =>
    dueAt(deadline, received, calendar).lastDay;
  const stays = countingLaws.asPublished;

  test("a month without such a day ends with its last day", () => {
    expect(end(months(1, stays), "2026-01-31T10:00:00+09:00")).toBe("2026-02-28");
    expect(end(months(3, stays), "2025-11-30T10:00:00+09:00")).toBe("2026-02-28");
    expect(end(months(1), "2024-01-30T10:00:00+09:00")).toBe("2024-02-29");
  });

  test("from the last day of February one month runs to 28 or to 31 March, by the law", () => {
    const civil = { ...stays, monthEnd: "day-before" } as const;
    expect(end(months(1, stays), "2026-02-28T10:00:00+09:00")).toBe("2026-03-28");
    expect(end(months(1, civil), "2026-02-28T10:00:00+09:00")).toBe("2026-03-31");
  });

  test("in Brazil a month without such a day ends with the first of the next", () => {
    const law = { ...countingLaws.br, end: "as-is" } as const;
    expect(end(months(1, law), "2026-01-31T10:00:00-03:00")).toBe("2026-03-01");
    expect(end(months(1, law), "2026-01-28T10:00:00-03:00")).toBe("2026-02-28");
  });

  test("a month that ends on a day off is moved", () => {
    expect(end(months(1), "2026-01-17T10:00:00+09:00")).toBe("2026-02-19");
    expect(end(months(3, countingLaws.eu), "2026-09-26T10:00:00+02:00", de)).toBe("2026-12-28");
  });

  test("a week ends on the same day of the week", () => {
    const week = { amount: 2, unit: "week", countFrom: "next-day" } as const;
    expect(end(week, "2026-03-04T10:00:00+09:00")).toBe("2026-03-18");
    expect(end({ ...week, countFrom: "next-business-day" }, "2026-03-06T10:00:00+09:00")).toBe(
      "2026-03-23",
    );
  });
});

test("the days of the institutions and of administrative organs are those that their law names", () => {
  const off = (calendar: Calendar) => new Set(calendar.holidays.map(({ date }) => date));
  for (let year = 2018; year <= 2027; year++) {
    expect(off(eu).has(`${year}-11-02`)).toBe(true);
    expect(off(nl).has(`${year}-05-05`)).toBe(true);
    for (const day of ["12-29", "12-30", "12-31", "01-02", "01-03"]) {
      expect(off(jpGov).has(`${year}-${day}`)).toBe(true);
      expect(off(jp).has(`${year}-${day}`)).toBe(
        jp.holidays.some(({ date }) => date === `${year}-${day}`),
      );
    }
  }
  expect(off(ca).has("2022-09-19")).toBe(true);
  expect(off(ca).has("2026-04-06")).toBe(true);
  expect(off(hr).has("2024-04-17")).toBe(true);
});

test("a clock whose rules changed is told from an old one", () => {
  const due = dueAt(hours(24), "2026-12-01T12:00:00Z", caBc);
  const old = due.dueAt.endsWith("-08:00");
  expect(due.warnings).toEqual(old ? ["old-time-zone-data"] : undefined);
  expect(hasOldClock(Date.parse("2026-10-31T12:00:00Z"), "America/Vancouver")).toBe(false);
  expect(hasOldClock(Date.parse("2026-12-01T12:00:00Z"), "America/Los_Angeles")).toBe(false);
});

test("each law that is shipped has the shape of the model and says how far it was read", () => {
  for (const law of Object.values(countingLaws)) {
    const deadline = { ...days(2), counting: law };
    expect(deadlineSchema.parse(deadline)).toEqual(deadline);
    if (law.confidence === "sourced") expect(law.quotations.length).toBeGreaterThan(0);
    else expect(law.note).toBeDefined();
  }
});

test("a period longer than can be counted is refused in every unit", () => {
  expect(deadlineSchema.safeParse(months(321)).success).toBe(false);
  expect(() => dueAt(months(321), "2026-01-01T00:00:00Z", kr)).toThrow("cannot be counted");
});
