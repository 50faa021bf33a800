// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Extremadura (`ES-EX`), 2018 to 2026. */
export const esEx: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-EX",
  title: "Spain, Extremadura",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de Extremadura=0908 190909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Saint Joseph's Day~~python-holidays=210319
Shrove Tuesday~~python-holidays=230221 240213
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});
