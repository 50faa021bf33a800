// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Estonia (`EE`), 2018 to 2027. */
export const ee: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "EE",
  title: "Estonia",
  zone: "Europe/Tallinn",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Independence Day=0224
Good Friday=E-2
Easter Sunday=E0
Labour Day=0501
Pentecost=E49
Victory Day=0623
Midsummer Day=0624
Day of Restoration of Independence=0820
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays],
});
