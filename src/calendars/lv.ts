// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Latvia (`LV`), 2018 to 2026. */
export const lv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "LV",
  title: "Latvia",
  zone: "Europe/Riga",
  from: 2018,
  to: 2026,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Restoration of Independence day=0504
Midsummer Eve=0623
Midsummer=0624
Republic Day=1118
Republic Day (substitute day)=181119 231120
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
New Year's Eve=1231
Restoration of Independence day (substitute day)=190506 240506 250505
Bronze medal of the Latvian hockey team at the 2023 World Hockey Championship=230529
Bridging day~~python-holidays=180430 200622 210503 210625 211119 230505 241223 241230 250502 251117 260102 260622
Nationwide Latvian Song and Dance Celebration Final Day~~python-holidays=180709 230710
Day of the Pastoral Visit of His Holiness Pope Francis to Latvia~~python-holidays=180924
`,
  workdays: `
Bridging day=180421 200613 210508 210619 211113 230520 241214 241228 250510 251108 260117 260627
`,
  sources: [dateHolidays, pythonHolidays],
});
