// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { auCounting } from "../model/countingLaws.ts";

/** Business days of Australia, South Australia (`AU-SA`), 2018 to 2027. */
export const auSa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-SA",
  title: "Australia, South Australia",
  zone: "Australia/Adelaide",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Adelaide Cup Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
Labour Day=10#1.1
Christmas Day=1225@18-20 1225@23-26 211227 221227 271227
Proclamation Day=1226@22-27 181226 191226 201228 211228 261228 271228
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
Easter Sunday=E0@24-27
ANZAC Day (substitute day)~~python-holidays=210426
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});
