// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Ontario (`CA-ON`), 2018 to 2027. */
export const caOn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-ON",
  title: "Canada, Ontario",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)~~python-holidays=201228 211228 261228 271228
Christmas Day (substitute day)~~python-holidays=211227 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
