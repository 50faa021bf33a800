// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Navarra Chartered Community (`ES-NC`), 2018 to 2026. */
export const esNc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-NC",
  title: "Spain, Navarra Chartered Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Easter Monday=E1
Saint Joseph=0319@19-23 260319
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Saint Francis Xavier's Day~~python-holidays=1203@18-21 1203@24-26
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
Saint James' Day~~python-holidays=0725@22-25
Monday following Saint Francis Xavier's Day~~python-holidays=231204
`,
  sources: [dateHolidays, pythonHolidays],
});
