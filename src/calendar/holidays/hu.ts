// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

/** Business days of Hungary (`HU`), 2018 to 2027. */
export const hu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "HU",
  title: "Hungary",
  zone: "Europe/Budapest",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
National Day=0315 1023
Good Friday=E-2
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Pentecost=E49
Whit Monday=E50
Saint Stephen's Day=0820
All Saints' Day=1101
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays],
});
