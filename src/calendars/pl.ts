// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Poland (`PL`), 2018 to 2027. */
export const pl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "PL",
  title: "Poland",
  zone: "Europe/Warsaw",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Constitution Day=0503
Pentecost=E49
Corpus Christi=E60
Assumption=0815
All Saints' Day=1101
Independence Day=1111
Christmas Day=1225
Boxing Day=1226
Christmas Eve=1224@25-27
National Independence Day - 100th anniversary~~python-holidays=181112
`,
  sources: [dateHolidays, pythonHolidays],
});
