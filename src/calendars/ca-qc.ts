// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Quebec (`CA-QC`), 2018 to 2027. */
export const caQc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-QC",
  title: "Canada, Quebec",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
National Patriots' Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Holiday=0624
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Saint John the Baptist Day (substitute day)~~python-holidays=180625
Canada Day (substitute day)~~python-holidays=180702
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
