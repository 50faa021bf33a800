// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays, statuteDays } from "../calendar/holidaySources.ts";
import { nlCounting } from "../model/countingLaws.ts";

/** Business days of Netherlands (`NL`), 2018 to 2027. */
export const nl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "NL",
  title: "Netherlands",
  zone: "Europe/Amsterdam",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Easter Sunday=E0
Easter Monday=E1
King's Day=0427@18-24 250426 260427 270427
Ascension Day=E39
Pentecost=E49
Whit Monday=E50
Christmas Day=1225
Boxing Day=1226
Good Friday~~python-holidays=E-2
Liberation Day~~python-holidays=200505 250505
Liberation Day~~statutes=0505@21-24 180505 190505 260505 270505
`,
  counting: nlCounting,
  sources: [dateHolidays, pythonHolidays, statuteDays],
});
