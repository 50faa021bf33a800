import { checkGiven } from "../model/checkGiven.ts";
import type { Calendar } from "./calendar.ts";
import { calendarShape } from "./calendarShapes.ts";
import { dayNumberOf } from "./dayNumber.ts";
import { dayStatus } from "./dayStatus.ts";

/**
 * Tells whether business is done on a day.
 *
 * @param date - Day in the calendar's own zone, `YYYY-MM-DD`.
 * @param calendar - Calendar to ask.
 * @returns `false` on weekends, holidays and closures; `true` on other days and on make-up workdays.
 * @throws A {@link errors!SafepactError} with code `OUTSIDE_COVERAGE` when the calendar does not know the day, and with
 * code `INVALID_INPUT` when it is no date.
 *
 * @example
 * ```ts
 * import { isBusinessDay } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 *
 * isBusinessDay("2026-05-01", kr); // => false
 * isBusinessDay("2026-05-04", kr); // => true
 * ```
 */
export function isBusinessDay(date: string, calendar: Calendar): boolean {
  checkGiven({ date, calendar }, { date: "text", calendar: calendarShape });
  return dayStatus(dayNumberOf(date), calendar).business;
}
