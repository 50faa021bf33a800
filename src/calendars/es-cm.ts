// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Castile-La Mancha (`ES-CM`), 2018 to 2026. */
export const esCm: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CM",
  title: "Spain, Castile-La Mancha",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Corpus Christi=E60
Día de Castilla-La Mancha=0531@20-26
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Easter Monday~~python-holidays=190422 200413 260406
Castilla-La Mancha Day~~python-holidays=190531
Saint Joseph's Day~~python-holidays=200319
`,
  sources: [dateHolidays, pythonHolidays],
});
