import { tz } from "@date-fns/tz";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { isValid } from "date-fns/isValid";
import { lastDayOfMonth as lastDayOfMonthOf } from "date-fns/lastDayOfMonth";
import { lightFormat } from "date-fns/lightFormat";
import { parse } from "date-fns/parse";

// Days have no time zone here: all arithmetic runs in UTC, whatever the machine's own zone is.
const utc = { in: tz("UTC") };
const reference = new Date(0);

/**
 * Reads a day written in a given pattern of date-fns; nothing when it is no day that exists, or its year has no four digits.
 *
 * @internal
 */
export function readDay(text: string, pattern: string): string | undefined {
  const date = parse(text, pattern, reference, utc);
  return isValid(date) && date.getFullYear() >= 1000 ? lightFormat(date, "yyyy-MM-dd") : undefined;
}

/** The day so many days after another, `YYYY-MM-DD`. @internal */
export function addDays(day: string, count: number): string {
  return lightFormat(addDaysTo(startOf(day), count, utc), "yyyy-MM-dd");
}

/** The day so many months after another, at most the last of its month, `YYYY-MM-DD`. @internal */
export function addMonths(day: string, count: number): string {
  return lightFormat(addMonthsTo(startOf(day), count, utc), "yyyy-MM-dd");
}

/** The last day of the month of a day, `YYYY-MM-DD`. @internal */
export function lastDayOfMonth(day: string): string {
  return lightFormat(lastDayOfMonthOf(startOf(day), utc), "yyyy-MM-dd");
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
