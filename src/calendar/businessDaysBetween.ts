import { checkGiven } from "../model/checkGiven.ts";
import type { Calendar } from "./calendar.ts";
import { calendarShape } from "./calendarShapes.ts";
import { dayNumberOf } from "./dayNumber.ts";
import { dayStatus } from "./dayStatus.ts";

/**
 * Counts the business days after one day up to and including another, as a period does that leaves out the day of the event.
 *
 * @param from - Day left out, `YYYY-MM-DD`.
 * @param to - Last day, `YYYY-MM-DD`; before `from` the count is negative.
 * @param calendar - Calendar to count by.
 * @returns Number of business days.
 * @throws A {@link errors!SafepactError} with code `OUTSIDE_COVERAGE` when the calendar does not know a day of the span,
 * and with code `INVALID_INPUT` when one is no date.
 *
 * @example
 * ```ts
 * import { businessDaysBetween } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 *
 * // Seollal is 16 to 18 February 2026.
 * businessDaysBetween("2026-02-13", "2026-02-23", kr); // => 3
 * ```
 */
export function businessDaysBetween(from: string, to: string, calendar: Calendar): number {
  checkGiven({ from, to, calendar }, { from: "text", to: "text", calendar: calendarShape });
  const start = dayNumberOf(from);
  const end = dayNumberOf(to);
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day++) {
    if (dayStatus(day, calendar).business) count++;
  }
  return count === 0 || start <= end ? count : -count;
}
