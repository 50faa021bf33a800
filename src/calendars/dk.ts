// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Denmark (`DK`), 2018 to 2027. */
export const dk: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DK",
  title: "Denmark",
  zone: "Europe/Copenhagen",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Maundy Thursday=E-3
Good Friday=E-2
Easter Sunday=E0
Easter Monday=E1
Prayer Day=E26@18-23
Ascension Day=E39
Pentecost=E49
Whit Monday=E50
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays],
});
