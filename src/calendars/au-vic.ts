// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { auCounting } from "../model/countingLaws.ts";

/** Business days of Australia, Victoria (`AU-VIC`), 2018 to 2027. */
export const auVic: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-VIC",
  title: "Australia, Victoria",
  zone: "Australia/Melbourne",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Labour Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
AFL Grand Final Friday=09#-1.5@23-27 180928 190927 210924
Melbourne Cup=11#1.2
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
Friday before the AFL Grand Final~~python-holidays=201023 220923
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});
