// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { auCounting } from "../model/countingLaws.ts";

/** Business days of Australia, Tasmania (`AU-TAS`), 2018 to 2027. */
export const auTas: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-TAS",
  title: "Australia, Tasmania",
  zone: "Australia/Hobart",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101@18-21 0101@24-27 220103
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Eight Hours Day=03#2.1
Good Friday=E-2
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
Christmas Day=1225
Boxing Day=1226@22-25 181226 191226 201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
New Year's Day~~python-holidays=230102
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});
