/**
 * The reckoning of deadlines: legal time zones, business days, counting rules, and sentences that explain a due time. The calendars
 * themselves stand under `safepact/calendars`. subpath export `'safepact/calendar'`.
 *
 * @module
 */

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
export { startOfDay } from "./startOfDay.ts";
export { type Closure, withClosures } from "./withClosures.ts";
