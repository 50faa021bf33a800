// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Andalucía (`ES-AN`), 2018 to 2026. */
export const esAn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AN",
  title: "Spain, Andalucía",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Día de Andalucía=0228
Maundy Thursday=E-3
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Día de Andalucía (substitute day)=210301
Assumption (substitute day)=210816
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Monday following New Year's Day~~python-holidays=230102
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});
