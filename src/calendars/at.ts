// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Austria (`AT`), 2018 to 2027. */
export const at: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AT",
  title: "Austria",
  zone: "Europe/Vienna",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Easter Monday=E1
Staatsfeiertag=0501
Ascension Day=E39
Whit Monday=E50
Corpus Christi=E60
Assumption=0815
National Holiday=1026
All Saints' Day=1101
Immaculate Conception=1208
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays],
});
