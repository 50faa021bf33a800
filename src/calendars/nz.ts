// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { nzCounting } from "../model/countingLaws.ts";

/** Business days of New Zealand (`NZ`), 2018 to 2027. */
export const nz: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "NZ",
  title: "New Zealand",
  zone: "Pacific/Auckland",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Day after New Year's Day=0102
Waitangi Day=0206
Good Friday=E-2
Easter Monday=E1
ANZAC Day=0425
Queen's Birthday=06#1.1@18-22
Labour Day=10#4.1
Christmas Day=1225
Boxing Day=1226
ANZAC Day (substitute day)=200427 210426 260427 270426
Boxing Day (substitute day)=201228 211228 261228 271228
Day after New Year's Day (substitute day)=210104 220104 270104
Waitangi Day (substitute day)=210208 220207 270208
Christmas Day (substitute day)=211227 221227 271227
New Year's Day (substitute day)=220103 230103
Matariki=220624 230714 240628 250620 260710 270625
National Day of Mourning for Queen Elizabeth II=220926
King's Birthday=06#1.1@23-27
`,
  counting: nzCounting,
  sources: [dateHolidays],
});
