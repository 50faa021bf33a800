import fc from "fast-check";
import {
  businessDaysBetween,
  type Calendar,
  dueAt,
  isBusinessDay,
  localTime,
  startOfDay,
} from "safepact/calendar";
import { cn } from "safepact/calendars/cn";
import { deBy } from "safepact/calendars/de-by";
import { jp } from "safepact/calendars/jp";
import { kr } from "safepact/calendars/kr";
import { us } from "safepact/calendars/us";
import { type CountingLaw, countingLaws, type Deadline } from "safepact/model";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { instantOfWall } from "../../src/calendar/instantOfWall.ts";

const zones = [
  "Asia/Seoul",
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kolkata",
  "Africa/Casablanca",
];

/**
 * The same reckoning by another implementation and another way: date objects of Temporal, a set of days off, and the law read as a
 * lawyer would: move the end, then make sure of the business days inside. Only the table of holidays is shared.
 */
function dueByTemporal(deadline: Deadline, instant: string, calendar: Calendar) {
  const { amount, unit, countFrom, closesAt, counting: law } = deadline;
  const event = Temporal.Instant.from(instant).toZonedDateTimeISO(calendar.zone);
  const off = new Set(calendar.holidays.map(({ date }) => date));
  const on = new Set(calendar.workdays.map(({ date }) => date));
  const isOpen = (day: Temporal.PlainDate, rest: readonly number[] = [6, 7]) =>
    !off.has(day.toString()) && (on.has(day.toString()) || !rest.includes(day.dayOfWeek));
  const nextOpen = (day: Temporal.PlainDate, rest?: readonly number[]): Temporal.PlainDate =>
    isOpen(day, rest) ? day : nextOpen(day.add({ days: 1 }), rest);
  if (unit === "hour") {
    return { end: hoursByTemporal(event, amount, law, (day) => isOpen(day)).epochMilliseconds };
  }
  const eventDay = event.toPlainDate();
  const tomorrow = eventDay.add({ days: 1 });
  const start = countFrom === "same-day" ? eventDay : tomorrow;
  const short = unit === "calendar-day" && amount <= (law?.leavesOutDaysOffUpTo ?? 0);
  const rest = short ? law?.weekend : undefined;
  const counts = unit === "business-day" || short;
  const dayOne = countFrom === "next-business-day" ? nextOpen(start) : start;
  const first = counts ? nextOpen(dayOne, rest) : dayOne;
  let last = first.subtract({ days: 1 });
  if (amount > 0 && counts) {
    last = first;
    for (let number = 1; number < amount; number++) last = nextOpen(last.add({ days: 1 }), rest);
  } else if (amount > 0) last = lastByTemporal(first, deadline);
  if (amount === 0) last = eventDay;
  const inReach = amount <= (law?.movesUpTo?.[unit] ?? Number.POSITIVE_INFINITY);
  const moves = !counts && amount > 0 && law?.end === "next-business-day" && inReach;
  if (moves) {
    last = nextOpen(last, law.weekend);
    const least = law.leastBusinessDays ?? 0;
    const inside = (to: Temporal.PlainDate) => {
      let held = 0;
      for (let day = start; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
        if (isOpen(day, law.weekend)) held++;
      }
      return held;
    };
    const written = start.until(lastByTemporal(first, deadline)).days + 1;
    while (written >= (law.leastBusinessDaysFrom ?? least) && inside(last) < least)
      last = nextOpen(last.add({ days: 1 }), law.weekend);
  }
  const end =
    closesAt === undefined
      ? last.add({ days: 1 }).toZonedDateTime({ timeZone: calendar.zone })
      : last.toZonedDateTime({ timeZone: calendar.zone, plainTime: closesAt });
  return { end: end.epochMilliseconds, lastDay: last.toString() };
}

function lastByTemporal(
  first: Temporal.PlainDate,
  { amount, unit, countFrom, counting }: Deadline,
) {
  if (unit === "calendar-day") return first.add({ days: amount - 1 });
  if (unit === "week") return first.add({ weeks: amount }).subtract({ days: 1 });
  if (unit !== "month") return first;
  if (counting?.monthEnd === "same-date" && countFrom === "next-day") {
    return first.subtract({ days: 1 }).add({ months: amount });
  }
  if (counting?.monthEnd === "same-date-or-next" && countFrom === "next-day") {
    const eve = first.subtract({ days: 1 });
    const end = eve.add({ months: amount });
    return end.day === eve.day ? end : end.add({ days: 1 });
  }
  const anniversary = first.add({ months: amount });
  return anniversary.day === first.day ? anniversary.subtract({ days: 1 }) : anniversary;
}

function hoursByTemporal(
  event: Temporal.ZonedDateTime,
  amount: number,
  law: CountingLaw | undefined,
  isOpen: (day: Temporal.PlainDate) => boolean,
): Temporal.ZonedDateTime {
  let now =
    law?.hoursFrom === "next-full-hour"
      ? event.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 })
      : event;
  if (law?.hoursOn !== "business-days") return now.add({ hours: amount });
  let left = amount * 3_600_000;
  while (!isOpen(now.toPlainDate())) now = now.startOfDay().add({ days: 1 }).startOfDay();
  for (;;) {
    const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
    const today = midnight.epochMilliseconds - now.epochMilliseconds;
    if (left <= today) return now.add({ milliseconds: left });
    left -= today;
    now = midnight;
    while (!isOpen(now.toPlainDate())) {
      now = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
    }
  }
}

const laws = fc.constantFrom<CountingLaw>(...Object.values(countingLaws));

const deadlines: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({
    amount: fc.nat(400),
    unit: fc.constant("hour" as const),
    countFrom: fc.constant("instant" as const),
    counting: laws,
  }),
  fc.record(
    {
      amount: fc.oneof({ weight: 3, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(120) }),
      unit: fc.constantFrom("calendar-day" as const, "business-day" as const),
      countFrom: fc.constantFrom("same-day", "next-day", "next-business-day"),
      closesAt: fc.constantFrom("00:00", "00:30", "02:30", "09:00", "18:00", "23:59"),
      counting: laws,
    },
    { requiredKeys: ["amount", "unit", "countFrom", "counting"] },
  ),
  fc.record({
    amount: fc.nat(4),
    unit: fc.constantFrom("week" as const, "month" as const),
    countFrom: fc.constantFrom("same-day", "next-day", "next-business-day"),
    counting: laws,
  }),
);

const instants = fc
  .date({
    min: new Date("2018-01-02T00:00:00Z"),
    max: new Date("2026-03-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

test("10,000 deadlines under every law in 8 zones end where Temporal ends them", () => {
  const calendars = fc.constantFrom(kr, cn, jp, us);
  fc.assert(
    fc.property(
      deadlines,
      instants,
      calendars,
      fc.constantFrom(...zones),
      (deadline, at, base, zone) => {
        const calendar = { ...base, zone };
        const due = dueAt(deadline, at, calendar);
        const expected = dueByTemporal(deadline, at, calendar);
        expect(Date.parse(due.dueAt)).toBe(expected.end);
        if (expected.lastDay !== undefined) expect(due.lastDay).toBe(expected.lastDay);
        const offset = Temporal.Instant.from(due.dueAt).toZonedDateTimeISO(zone).offset;
        expect(due.dueAt.endsWith(offset)).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
}, 300_000);

test("wall times around clock changes are the instants of Temporal", () => {
  const changes = [
    "2026-03-29T01:00:00Z",
    "2026-10-25T01:00:00Z",
    "2026-03-08T07:00:00Z",
    "2026-11-01T06:00:00Z",
    "2018-11-04T03:00:00Z",
    "2018-02-18T02:00:00Z",
    "2026-04-04T15:00:00Z",
    "2026-10-03T15:30:00Z",
  ].map((change) => Date.parse(change));
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(
      fc.constantFrom(...changes),
      offsets,
      fc.constantFrom(...zones),
      (change, minutes, zone) => {
        const wall = change + minutes * 60_000;
        const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 19));
        expect(instantOfWall(wall, zone)).toBe(plain.toZonedDateTime(zone).epochMilliseconds);
      },
    ),
    { numRuns: 2000 },
  );
});

test("the local time of an instant is that of Temporal", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
      const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
      const local = localTime(at, zone);
      expect(`${local.date}T${local.time}${local.offset}`).toBe(
        there.toString({ timeZoneName: "never", fractionalSecondDigits: 0 }),
      );
      expect(local.weekday).toBe(there.dayOfWeek);
    }),
  );
});

test("the start of a day is that of Temporal", () => {
  const days = fc.integer({ min: 17_600, max: 20_900 });
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, zone) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const start = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone });
      expect(Date.parse(startOfDay(date, zone))).toBe(start.epochMilliseconds);
    }),
  );
});

test("as many business days lie between the event and the last day as were asked for", () => {
  const amounts = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(
      amounts,
      instants,
      fc.constantFrom(kr, cn, jp, us, deBy),
      (amount, at, calendar) => {
        const due = dueAt({ amount, unit: "business-day", countFrom: "next-day" }, at, calendar);
        const { date } = localTime(at, calendar.zone);
        expect(businessDaysBetween(date, due.lastDay, calendar)).toBe(amount);
        expect(isBusinessDay(due.lastDay, calendar)).toBe(true);
        expect(due.counted.filter(({ counted }) => counted)).toHaveLength(amount);
      },
    ),
  );
});

test("a later event never falls due earlier", () => {
  fc.assert(
    fc.property(deadlines, instants, fc.nat(10 * 86_400_000), (deadline, at, later) => {
      const then = new Date(Date.parse(at) + later).toISOString();
      const [first, second] = [at, then].map((each) => Date.parse(dueAt(deadline, each, kr).dueAt));
      expect(first).toBeLessThanOrEqual(second ?? Number.NaN);
    }),
  );
});
