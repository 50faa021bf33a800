import type { CountingLaw } from "../model/index.ts";
import { DAY } from "../text/durations.ts";

/**
 * Finds the last day of a period in weeks or months.
 *
 * @param period - Amount and unit; and the day before day one, as days since 1970-01-01.
 * @param rule - Whether months end on the same date as that day, or on the day before the date of day one. The two differ only at
 * the end of a month: from 28 February one month runs to 28 March, or to 31 March.
 * @returns Days since 1970-01-01; the last day of a month that has no such date.
 *
 * @internal
 */
export function lastDayOf(
  { amount, unit, before }: { amount: number; unit: "week" | "month"; before: number },
  rule: CountingLaw["monthEnd"],
): number {
  if (unit === "week") return before + 7 * amount;
  if (rule === "same-date") return sameDate(before, amount);
  // The day before the date of day one; where the month has no such date, its own last day.
  const first = new Date((before + 1) * DAY);
  const end = sameDate(before + 1, amount);
  return new Date(end * DAY).getUTCDate() === first.getUTCDate() ? end - 1 : end;
}

function sameDate(day: number, months: number): number {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), daysInMonth)) / DAY;
}
