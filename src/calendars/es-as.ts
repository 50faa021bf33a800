// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Asturias (`ES-AS`), 2018 to 2026. */
export const esAs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AS",
  title: "Spain, Asturias",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de Asturias=0908 190909 240909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
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
