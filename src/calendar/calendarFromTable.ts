import type { CountingLaw, Weekday } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import type { Calendar, CalendarSource, Holiday, MakeUpWorkday } from "./calendar.ts";
import { dateOf, weekdayOf } from "./dayNumber.ts";
import { easterDay } from "./easterDay.ts";

/**
 * A calendar as the generated files hold it.
 *
 * `holidays` has one line per holiday, `name~local name=days`, where days are tokens: `YYMMDD` one day, `MMDD` the same day
 * each year, `E39` days after Easter (`O1` after the Orthodox one), `05#-1.1` the last Monday of May; `@21-27` after a rule
 * keeps it to those years.
 *
 * @internal
 */
export interface CalendarTable {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  readonly holidays: string;
  /** Lines of the country, which come before those of the region. */
  readonly national?: string;
  readonly workdays?: string;
  readonly weekend?: readonly Weekday[];
  readonly counting?: CountingLaw;
  readonly sources: readonly CalendarSource[];
}

/**
 * Expands the table of a published calendar.
 *
 * @param table - Table written by the generator.
 * @returns The calendar as plain data.
 *
 * @internal
 */
export function calendarFromTable(table: CalendarTable): Calendar {
  const { id, title, zone, from, to, weekend = [6, 7], counting, sources } = table;
  let holidays: readonly Holiday[] | undefined;
  let workdays: readonly MakeUpWorkday[] | undefined;
  return {
    id,
    title,
    zone,
    weekend,
    // A program that lists a hundred calendars asks for the days of a few: each is expanded when it is first asked.
    get holidays() {
      holidays ??= readHolidays(table);
      return holidays;
    },
    get workdays() {
      workdays ??= readWorkdays(table);
      return workdays;
    },
    coverage: { from: `${from}-01-01`, to: `${to}-12-31` },
    ...(counting === undefined ? {} : { counting }),
    sources,
  };
}

function readHolidays(table: CalendarTable): readonly Holiday[] {
  const byDay = new Map<number, string>();
  for (const { label, days } of linesOf(`${table.national ?? ""}${table.holidays}`, table)) {
    for (const day of days) {
      // Two holidays may fall on one day: the first line names it.
      if (!byDay.has(day)) byDay.set(day, label);
    }
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([day, label]) => holidayOf(day, label));
}

function holidayOf(day: number, label: string): Holiday {
  const [name = "", localName, source] = label.split("~");
  return {
    date: dateOf(day),
    name,
    ...(localName ? { localName } : {}),
    ...(source ? { source } : {}),
  };
}

function readWorkdays(table: CalendarTable): readonly MakeUpWorkday[] {
  return linesOf(table.workdays ?? "", table)
    .flatMap(({ label, days }) => days.map((day) => ({ day, name: label })))
    .sort((a, b) => a.day - b.day)
    .map(({ day, name }) => ({ date: dateOf(day), name }));
}

function linesOf(text: string, years: { from: number; to: number }) {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const cut = line.lastIndexOf("=");
    const tokens = line.slice(cut + 1).split(" ");
    return { label: line.slice(0, cut), days: tokens.flatMap((token) => daysOf(token, years)) };
  });
}

function daysOf(token: string, years: { from: number; to: number }): readonly number[] {
  if (/^\d{6}$/u.test(token)) {
    return [dayOf(2000 + Number(token.slice(0, 2)), token.slice(2))];
  }
  const [rule = "", span] = token.split("@");
  const [from = years.from, to = years.to] =
    span?.split("-").map((year) => 2000 + Number(year)) ?? [];
  const days: number[] = [];
  for (let year = from; year <= to; year++) days.push(dayOfRule(rule, year));
  return days;
}

function dayOfRule(rule: string, year: number): number {
  if (rule.startsWith("E")) return easterDay(year, false) + Number(rule.slice(1));
  if (rule.startsWith("O")) return easterDay(year, true) + Number(rule.slice(1));
  return rule.includes("#") ? nthWeekday(rule, year) : dayOf(year, rule);
}

function dayOf(year: number, monthAndDay: string): number {
  return Date.UTC(year, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(2))) / DAY;
}

function nthWeekday(rule: string, year: number): number {
  const month = Number(rule.slice(0, 2));
  const [nth = 1, weekday = 1] = rule.slice(3).split(".").map(Number);
  if (nth < 0) {
    const last = Date.UTC(year, month, 0) / DAY;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = Date.UTC(year, month - 1, 1) / DAY;
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
