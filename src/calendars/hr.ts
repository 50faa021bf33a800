// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, statuteDays } from "../calendar/holidaySources.ts";

/** Business days of Croatia (`HR`), 2018 to 2027. */
export const hr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "HR",
  title: "Croatia",
  zone: "Europe/Zagreb",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Corpus Christi=E60@18-23 E60@25-27
Anti-Fascist Struggle Day=0622
Statehood Day=180625 190625
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders=0805
Assumption=0815
Independence Day=181008 191008
All Saints' Day=1101
Christmas Day=1225
Boxing Day=1226
National Day=0530@20-27
Remembrance Day=1118@20-27
Parliamentary election~~statutes=240417
`,
  sources: [dateHolidays, statuteDays],
});
