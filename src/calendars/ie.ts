// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Ireland (`IE`), 2018 to 2027. */
export const ie: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "IE",
  title: "Ireland",
  zone: "Europe/Dublin",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
St. Patrick’s Day=0317
Easter Monday=E1
First Monday in May=05#1.1
First Monday in June=06#1.1
First Monday in August=08#1.1
Last Monday in October=10#-1.1
Christmas Day=1225
St. Stephen’s Day=1226
St. Brigid’s Day=02#1.1@23-27
Day of Remembrance and Recognition~~python-holidays=220318
`,
  sources: [dateHolidays, pythonHolidays],
});
