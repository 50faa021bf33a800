import type { CountingLaw, Deadline } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import { dateOf, weekdayOf } from "./dayNumber.ts";
import { type DayStatus, dayStatus } from "./dayStatus.ts";
import type { CountedDay } from "./due.ts";
import { lastDayOf } from "./lastDayOf.ts";
import { leastBusinessDays, leavesOutDaysOff, movesEnd } from "./lawScope.ts";

/** The days of a period. @internal */
export interface CountedDays {
  /** Last day, as days since 1970-01-01. */
  readonly last: number;
  /** Where it would have ended had the law not moved it. */
  readonly movedFrom?: number;
  readonly counted: readonly CountedDay[];
}

/** What days are counted by. @internal */
export interface CountingRules {
  readonly calendar: Calendar;
  readonly law: CountingLaw;
}

/**
 * Counts the days of a period, and lets the law move its end.
 *
 * @param deadline - A period in other units than hours.
 * @param eventDay - Day of the event, as days since 1970-01-01.
 * @param rules - Calendar and law.
 *
 * @internal
 */
export function countDays(deadline: Deadline, eventDay: number, rules: CountingRules): CountedDays {
  const event: CountedDay = { date: dateOf(eventDay), counted: false, reason: "event-day" };
  const eventCounts = deadline.countFrom === "same-day" && deadline.amount > 0;
  const counted = [...(eventCounts ? [] : [event]), ...written(deadline, eventDay, rules)];
  const last = eventDay + counted.length - 1;
  if (deadline.unit === "business-day" || deadline.amount === 0) return { last, counted };
  const moved = movedEnd(deadline, { first: eventDay + (eventCounts ? 0 : 1), last }, rules);
  if (moved === last) return { last, counted };
  for (let day = last + 1; day < moved; day++) counted.push(passed(day, rules));
  counted.push({ date: dateOf(moved), counted: false, reason: "moved-end" });
  return { last: moved, movedFrom: last, counted };
}

/** The days as the period itself counts them, without the law of its end. */
function written(deadline: Deadline, eventDay: number, rules: CountingRules): CountedDay[] {
  const { amount, unit, countFrom } = deadline;
  const days: CountedDay[] = [];
  if (amount === 0) return days;
  let day = countFrom === "same-day" ? eventDay : eventDay + 1;
  if (countFrom === "next-business-day") {
    for (; !dayStatus(day, rules.calendar).business; day++) days.push(asked(day, rules));
  }
  const short = leavesOutDaysOff(deadline, rules.law);
  if (unit === "business-day" || short) {
    for (let number = 0; number < amount; day++) {
      const next = asked(day, rules, short ? statusAtEnd : statusOf);
      days.push(next);
      if (next.counted) number++;
    }
    return days;
  }
  const before = day - 1;
  // Where another day than the next is day one, the date that ends a month is told from it.
  const monthEnd = countFrom === "next-day" ? rules.law.monthEnd : "day-before";
  const last =
    unit === "week" || unit === "month"
      ? lastDayOf({ amount, unit, before }, monthEnd)
      : before + amount;
  for (; day <= last; day++)
    days.push({ date: dateOf(day), counted: true, reason: "calendar-day" });
  return days;
}

function asked(day: number, rules: CountingRules, status = statusOf): CountedDay {
  const { business, ...why } = status(day, rules);
  return { date: dateOf(day), counted: business, ...why };
}

/** A day between the written end and that of the law; a business day among them counts only towards the least number of them. */
function passed(day: number, rules: CountingRules): CountedDay {
  const { business: _, ...why } = statusAtEnd(day, rules);
  return { date: dateOf(day), counted: false, ...why };
}

function movedEnd(
  deadline: Deadline,
  { first, last }: { first: number; last: number },
  rules: CountingRules,
): number {
  if (!movesEnd(deadline, rules.law)) return last;
  let end = last;
  while (!statusAtEnd(end, rules).business) end++;
  const least = leastBusinessDays(last - first + 1, rules.law);
  let held = 0;
  for (let day = first; day <= end && held < least; day++) {
    if (statusAtEnd(day, rules).business) held++;
  }
  while (held < least) {
    end++;
    if (statusAtEnd(end, rules).business) held++;
  }
  return end;
}

function statusOf(day: number, { calendar }: CountingRules): DayStatus {
  return dayStatus(day, calendar);
}

/** What a day is to the law that moves the end: some have other days of rest than offices do. */
function statusAtEnd(day: number, { calendar, law }: CountingRules): DayStatus {
  const status = dayStatus(day, calendar);
  if (status.reason !== "weekend" || law.weekend === undefined) return status;
  return law.weekend.includes(weekdayOf(day)) ? status : { business: true, reason: "business-day" };
}
