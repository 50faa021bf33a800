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
export { dueMessagesDe } from "./dueMessages/de.ts";
export type { DayReason, DueMessages, LawMessages, UnitNames } from "./dueMessages/dueMessages.ts";
export { dueMessagesEn } from "./dueMessages/en.ts";
export { dueMessagesEs } from "./dueMessages/es.ts";
export { dueMessagesFr } from "./dueMessages/fr.ts";
export { dueMessagesIt } from "./dueMessages/it.ts";
export { dueMessagesJa } from "./dueMessages/ja.ts";
export { dueMessagesKo } from "./dueMessages/ko.ts";
export { dueMessagesPl } from "./dueMessages/pl.ts";
export { dueMessagesZhHans } from "./dueMessages/zhHans.ts";
export { type ExplainDueOptions, explainDue } from "./explainDue.ts";
export { at } from "./holidays/at.ts";
export { auAct, auNsw, auNt, auQld, auSa, auTas, auVic, auWa } from "./holidays/au.ts";
export { be } from "./holidays/be.ts";
export { bg } from "./holidays/bg.ts";
export {
  ca,
  caAb,
  caBc,
  caMb,
  caNb,
  caNl,
  caNs,
  caNt,
  caNu,
  caOn,
  caPe,
  caQc,
  caSk,
  caYt,
} from "./holidays/ca.ts";
export { cn } from "./holidays/cn.ts";
export { cy } from "./holidays/cy.ts";
export { cz } from "./holidays/cz.ts";
export {
  de,
  deBb,
  deBe,
  deBw,
  deBy,
  deHb,
  deHe,
  deHh,
  deMv,
  deNi,
  deNw,
  deRp,
  deSh,
  deSl,
  deSn,
  deSt,
  deTh,
} from "./holidays/de.ts";
export { dk } from "./holidays/dk.ts";
export { ee } from "./holidays/ee.ts";
export {
  es,
  esAn,
  esAr,
  esAs,
  esCb,
  esCe,
  esCl,
  esCm,
  esCn,
  esCt,
  esEx,
  esGa,
  esIb,
  esMc,
  esMd,
  esMl,
  esNc,
  esPv,
  esRi,
  esVc,
} from "./holidays/es.ts";
export { eu } from "./holidays/eu.ts";
export { fi } from "./holidays/fi.ts";
export { fr, fr57, fr67, fr68, frBl, frGf, frGp, frMf, frMq, frRe, frYt } from "./holidays/fr.ts";
export { gbEaw, gbNir, gbSct } from "./holidays/gb.ts";
export { gr } from "./holidays/gr.ts";
export { hr } from "./holidays/hr.ts";
export { hu } from "./holidays/hu.ts";
export { ie } from "./holidays/ie.ts";
export { it, it32 } from "./holidays/it.ts";
export { jp, jpGov } from "./holidays/jp.ts";
export { kr } from "./holidays/kr.ts";
export { lt } from "./holidays/lt.ts";
export { lu } from "./holidays/lu.ts";
export { lv } from "./holidays/lv.ts";
export { mt } from "./holidays/mt.ts";
export { nl } from "./holidays/nl.ts";
export { nz } from "./holidays/nz.ts";
export { pl } from "./holidays/pl.ts";
export { pt } from "./holidays/pt.ts";
export { ro } from "./holidays/ro.ts";
export { se } from "./holidays/se.ts";
export { sg } from "./holidays/sg.ts";
export { si } from "./holidays/si.ts";
export { sk } from "./holidays/sk.ts";
export { us } from "./holidays/us.ts";
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
