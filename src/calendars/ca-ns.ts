// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Nova Scotia (`CA-NS`), 2018 to 2027. */
export const caNs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NS",
  title: "Canada, Nova Scotia",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Heritage Day=02#3.1
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Remembrance Day=1111
Christmas Day=1225
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
