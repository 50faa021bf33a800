// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Prince Edward Island (`CA-PE`), 2018 to 2027. */
export const caPe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-PE",
  title: "Canada, Prince Edward Island",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Islander Day=02#3.1
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 220930
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
