import type { CountingLaw } from "../model/index.ts";
import { DAY } from "../text/durations.ts";

/**
 * Finds the last day of a period in weeks or months.
 *
 * @param period - Amount and unit; and the day before day one, as days since 1970-01-01.
 * @param rule - Whether months end on the same date as that day, or on the day before the date of day one. The two differ only at
 * the end of a month: from 28 February one month runs to 28 March, or to 31 March.
 * @returns Days since 1970-01-01; for a month that has no such date its last day, or the first of the next where the rule says so.
 *
 * @internal
 */
export function lastDayOf(
  { amount, unit, before }: { amount: number; unit: "week" | "month"; before: number },
  rule: CountingLaw["monthEnd"],
): number {
  if (unit === "week") return before + 7 * amount;
  if (rule === "same-date") return sameDate(before, amount);
  if (rule === "same-date-or-next") {
    const end = sameDate(before, amount);
    return dateIn(end) === dateIn(before) ? end : end + 1;
  }
  // The day before the date of day one; where the month has no such date, its own last day.
  const end = sameDate(before + 1, amount);
  return dateIn(end) === dateIn(before + 1) ? end - 1 : end;
}

function dateIn(day: number): number {
  return new Date(day * DAY).getUTCDate();
}

function sameDate(day: number, months: number): number {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), daysInMonth)) / DAY;
}
