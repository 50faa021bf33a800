// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { auCounting } from "../model/countingLaws.ts";

/** Business days of Australia, Australian Capital Territory (`AU-ACT`), 2018 to 2027. */
export const auAct: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-ACT",
  title: "Australia, Australian Capital Territory",
  zone: "Australia/Sydney",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Canberra Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425
Reconciliation Day=05#-1.1@21-24 180528 190527 200601 250602 260601 270531
Queen's Birthday=06#2.1@18-22
Labour Day=10#1.1
Christmas Day=1225
Boxing Day=1226
Declared public holiday=200427
Boxing Day (substitute day)=201228 211228 261228 271228
Anzac Day (substitute day)=210426 260427 270426
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
`,
  counting: auCounting,
  sources: [dateHolidays],
});
