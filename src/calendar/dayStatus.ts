import { SafepactError } from "../errors.ts";
import type { Calendar, Holiday, MakeUpWorkday } from "./calendar.ts";
import { dateOf, dayNumberOf, weekdayOf } from "./dayNumber.ts";

/** Whether business is done on a day, and why or why not. @internal */
export interface DayStatus {
  readonly business: boolean;
  readonly reason: "business-day" | "make-up-workday" | "weekend" | "holiday" | "closure";
  readonly name?: string;
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly holidays: ReadonlyMap<number, Holiday>;
  readonly workdays: ReadonlyMap<number, MakeUpWorkday>;
}

/** Calendars are immutable, so their days are looked up by number once and for all. */
const indexed = new WeakMap<Calendar, Days>();

const businessDay: DayStatus = { business: true, reason: "business-day" };
const weekend: DayStatus = { business: false, reason: "weekend" };

/**
 * Tells what a day is in a calendar.
 *
 * @param day - Days since 1970-01-01.
 * @param calendar - Calendar to ask.
 * @returns Whether business is done, and why.
 * @throws A {@link errors!SafepactError} with code `OUTSIDE_COVERAGE` when the calendar does not know the day.
 *
 * @internal
 */
export function dayStatus(day: number, calendar: Calendar): DayStatus {
  const days = daysOf(calendar);
  if (day < days.first || day > days.last) throw outsideCoverage(day, calendar);
  const holiday = days.holidays.get(day);
  if (holiday) {
    return { business: false, reason: holiday.closure ? "closure" : "holiday", name: holiday.name };
  }
  const workday = days.workdays.get(day);
  if (workday) return { business: true, reason: "make-up-workday", ...nameOf(workday) };
  return calendar.weekend.includes(weekdayOf(day)) ? weekend : businessDay;
}

function nameOf({ name }: MakeUpWorkday): { name?: string } {
  return name === undefined ? {} : { name };
}

function daysOf(calendar: Calendar): Days {
  const known = indexed.get(calendar);
  if (known) return known;
  const holidays = new Map<number, Holiday>();
  for (const holiday of calendar.holidays) {
    const day = dayNumberOf(holiday.date);
    if (!holidays.has(day)) holidays.set(day, holiday);
  }
  const days: Days = {
    first: dayNumberOf(calendar.coverage.from),
    last: dayNumberOf(calendar.coverage.to),
    holidays,
    workdays: new Map(calendar.workdays.map((workday) => [dayNumberOf(workday.date), workday])),
  };
  indexed.set(calendar, days);
  return days;
}

function outsideCoverage(day: number, { id, coverage }: Calendar): SafepactError {
  return new SafepactError(
    "OUTSIDE_COVERAGE",
    `The calendar ${id} knows ${coverage.from} to ${coverage.to}, and ${dateOf(day)} lies outside.`,
    { hint: "Define a calendar with the holidays of that year; they are never guessed." },
  );
}
