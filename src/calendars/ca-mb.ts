// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada, Manitoba (`CA-MB`), 2018 to 2027. */
export const caMb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-MB",
  title: "Canada, Manitoba",
  zone: "America/Winnipeg",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Louis Riel Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation~~python-holidays=0930@24-27
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
