// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Lithuania (`LT`), 2018 to 2027. */
export const lt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "LT",
  title: "Lithuania",
  zone: "Europe/Vilnius",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Day of Restoration of the State of Lithuania=0216
Day of Restoration of Independence of Lithuania=0311
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
St. John's Day=0624
Statehood Day=0706
Assumption=0815
All Saints' Day=1101
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
All Souls' Day=1102@20-27
`,
  sources: [dateHolidays],
});
