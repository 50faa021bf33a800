// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Murcia Region (`ES-MC`), 2018 to 2026. */
export const esMc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MC",
  title: "Spain, Murcia Region",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Saint Joseph=0319
Maundy Thursday=E-3
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Murcia Day~~python-holidays=190610
Murcia Day~~python-holidays=0609@20-23 250609 260609
Monday following New Year's Day~~python-holidays=230102
Monday following Immaculate Conception~~python-holidays=241209
`,
  sources: [dateHolidays, pythonHolidays],
});
