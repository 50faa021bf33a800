// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Hungary (`HU`), 2018 to 2026. */
export const hu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "HU",
  title: "Hungary",
  zone: "Europe/Budapest",
  from: 2018,
  to: 2026,
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
Bridging day~~python-holidays=1224@18-21 1224@24-26 180316 180430 181022 181102 181231 190819 191227 200821 220314 221031 240819 241227 250502 251024 260102 260821
`,
  workdays: `
Bridging day=12#2.6@19-21 12#2.6@24-26 180310 180421 181013 181110 181201 181215 190810 191207 200829 220326 221015 240803 241207 250517 251018 260110 260808
`,
  sources: [dateHolidays, pythonHolidays],
});
