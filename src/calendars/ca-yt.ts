// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Yukon (`CA-YT`), 2018 to 2027. */
export const caYt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-YT",
  title: "Canada, Yukon",
  zone: "America/Whitehorse",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Indigenous Peoples Day=0621
Canada Day=0701
Discovery Day=08#3.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
National Day for Truth and Reconciliation~~python-holidays=0930@24-27
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
