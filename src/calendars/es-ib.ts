// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Balearic Islands (`ES-IB`), 2018 to 2026. */
export const esIb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-IB",
  title: "Spain, Balearic Islands",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Día de les Illes Balears=0301
Maundy Thursday=E-3
Easter Monday=E1@18-24 260406
Christmas Day (substitute day)=221226
Día de les Illes Balears (substitute day)=260302
Saint Stephen's Day~~python-holidays=191226 251226
Monday following Constitution Day~~python-holidays=201207
`,
  sources: [dateHolidays, pythonHolidays],
});
