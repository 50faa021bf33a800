// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Slovenia (`SI`), 2018 to 2027. */
export const si: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "SI",
  title: "Slovenia",
  zone: "Europe/Ljubljana",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 0102
Prešeren Day, the Slovenian Cultural Holiday=0208
Easter Sunday=E0
Easter Monday=E1
Day of Uprising Against Occupation=0427
Labour Day=0501 0502
Pentecost=E49
Statehood Day=0625
Assumption=0815
Reformation Day=1031
Day of Remembrance for the Dead=1101
Christmas Day=1225
Independence and Unity Day=1226
Solidarity Day~~python-holidays=230814
`,
  sources: [dateHolidays, pythonHolidays],
});
