// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { gbCounting } from "../model/countingLaws.ts";

/** Business days of United Kingdom, England and Wales (`GB-EAW`), 2018 to 2027. */
export const gbEaw: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "GB-EAW",
  title: "United Kingdom, England and Wales",
  zone: "Europe/London",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Easter Monday=E1
Early May bank holiday=05#1.1@21-27 180507 190506
Spring bank holiday=05#-1.1@18-21 05#-1.1@23-27 220602
Summer bank holiday=08#-1.1
Christmas Day=1225
Boxing Day=1226
Early May bank holiday (VE day)=200508
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
New Year's Day (substitute day)=220103 230102
Queen’s Platinum Jubilee=220603
Queen Elizabeth's Funeral Day=220919
King Charles III's Coronation=230508
`,
  counting: gbCounting,
  sources: [dateHolidays],
});
