// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { auCounting } from "../model/countingLaws.ts";

/** Business days of Australia, Western Australia (`AU-WA`), 2018 to 2027. */
export const auWa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-WA",
  title: "Australia, Western Australia",
  zone: "Australia/Perth",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Labour Day=03#1.1
Good Friday=E-2
Easter Monday=E1
Anzac Day=0425
Western Australia Day=06#1.1
Queen's Birthday=09#-1.1@18-21
Christmas Day=1225
Boxing Day=1226
Anzac Day (substitute day)=200427 210426 260427 270426
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
Easter Sunday=E0@22-27
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=09#-1.1@25-27 09#4.1@22-24
`,
  counting: auCounting,
  sources: [dateHolidays],
});
