/**
 * Business days of the jurisdictions of the agreements, and the reckoning of deadlines by them: legal time zones, holidays,
 * counting rules, and sentences that explain a due time.
 *
 * Each calendar is a value of its own; a bundler drops those that are not imported. Holiday data from date-holidays by
 * commenthol and contributors, based on articles of Wikipedia, CC BY-SA 3.0; each calendar lists its sources with licence
 * and attribution. subpath export `'safepact/calendar'`.
 *
 * @module
 */
export type { Weekday } from "../model/index.ts";
export { businessDaysBetween } from "./businessDaysBetween.ts";
export type {
  Calendar,
  CalendarSource,
  Coverage,
  Holiday,
  MakeUpWorkday,
} from "./calendar.ts";
export { type CalendarInput, defineCalendar } from "./defineCalendar.ts";
export type { CountedDay, Due } from "./due.ts";
export { dueAt } from "./dueAt.ts";
export type { DayReason, DueMessages, LawMessages, UnitNames } from "./dueMessages/dueMessages.ts";
export { type ExplainDueOptions, explainDue } from "./explainDue.ts";
export { isBusinessDay } from "./isBusinessDay.ts";
export { type LocalTime, localTime } from "./localTime.ts";
export {
  type Period,
  type PeriodUnit,
  periodUnits,
  previousPeriod,
} from "./previousPeriod.ts";
export { publishedCalendars } from "./publishedCalendars.ts";
export { startOfDay } from "./startOfDay.ts";
export { type Closure, withClosures } from "./withClosures.ts";
