// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Newfoundland and Labrador (`CA-NL`), 2018 to 2027. */
export const caNl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NL",
  title: "Canada, Newfoundland and Labrador",
  zone: "America/St_Johns",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Memorial Day=0701
Labour Day=09#1.1
Armistice Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
