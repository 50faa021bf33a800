// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Comunidad de Madrid (`ES-MD`), 2018 to 2026. */
export const esMd: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MD",
  title: "Spain, Comunidad de Madrid",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de la Comunidad de Madrid=0502@18-20 0502@22-26 210503
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209
Saint Joseph's Day~~python-holidays=210319
Saint James' Day~~python-holidays=220725 240725 250725
Monday following Saint Joseph's Day~~python-holidays=230320
`,
  sources: [dateHolidays, pythonHolidays],
});
