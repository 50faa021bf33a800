// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of United States, federal (`US`), 2018 to 2027. */
export const us: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "US",
  title: "United States, federal",
  zone: "America/New_York",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Martin Luther King Jr. Day=01#3.1
Washington's Birthday=02#3.1
Memorial Day=05#-1.1
Independence Day=0704
Labour Day=09#1.1
Columbus Day=10#2.1
Veterans Day=1111
Thanksgiving Day=11#4.4
Christmas Day=1225
Independence Day (substitute day)=200703 210705 260703 270705
Juneteenth (substitute day)=210618 220620 270618
Juneteenth=0619@21-27
Christmas Day (substitute day)=211224 221226 271224
New Year's Day (substitute day)=211231 230102 271231
Veterans Day (substitute day)~~python-holidays=181112 231110
`,
  sources: [dateHolidays, pythonHolidays],
});
