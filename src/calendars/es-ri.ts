// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, La Rioja (`ES-RI`), 2018 to 2026. */
export const esRi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-RI",
  title: "Spain, La Rioja",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de La Rioja=0609
Easter Monday=E1@19-26
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Monday following La Rioja Day~~python-holidays=190610 240610
Monday following Immaculate Conception~~python-holidays=191209
`,
  sources: [dateHolidays, pythonHolidays],
});
