import { SafepactError } from "../errors.ts";
import type { Weekday } from "../model/index.ts";
import { isPartialDate } from "../model/isPartialDate.ts";
import { DAY } from "../text/durations.ts";

/**
 * Counts the days from 1970-01-01 to a date, so that days can be added as integers.
 *
 * @param date - Day, `YYYY-MM-DD`.
 * @returns Number of days; negative before 1970.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when it is no date.
 *
 * @internal
 */
export function dayNumberOf(date: string): number {
  if (date.length !== 10 || !isPartialDate(date)) {
    throw new SafepactError(
      "INVALID_INPUT",
      `${JSON.stringify(date.slice(0, 40))} is not a date.`,
      {
        hint: "Pass a day that exists, as YYYY-MM-DD.",
      },
    );
  }
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/**
 * Writes a day number as a date.
 *
 * @param day - Days since 1970-01-01.
 * @returns The date, `YYYY-MM-DD`.
 *
 * @internal
 */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Gives the day of the week of a day number.
 *
 * @param day - Days since 1970-01-01, which was a Thursday.
 * @returns ISO weekday.
 *
 * @internal
 */
export function weekdayOf(day: number): Weekday {
  const weekdays = [4, 5, 6, 7, 1, 2, 3] as const;
  return weekdays[((day % 7) + 7) % 7] ?? 4;
}
