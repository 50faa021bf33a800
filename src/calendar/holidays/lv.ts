// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

/** Business days of Latvia (`LV`), 2018 to 2027. */
export const lv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "LV",
  title: "Latvia",
  zone: "Europe/Riga",
  from: 2018,
  to: 2027,
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
`,
  sources: [dateHolidays],
});
