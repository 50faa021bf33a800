// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Cyprus (`CY`), 2018 to 2027. */
export const cy: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CY",
  title: "Cyprus",
  zone: "Asia/Nicosia",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Annunciation, Anniversary of 1821 Revolution=0325
Cyprus National Day=0401
Good Friday=O-2
Easter Sunday=O0
Easter Monday=O1
Labour Day=0501
Pentecost=O49
Assumption=0815
Cyprus Independence Day=1001
National Holiday=1028
Christmas Day=1225
Boxing Day=1226
Green Monday~~python-holidays=O-48
Pentecost Monday~~python-holidays=O50
`,
  sources: [dateHolidays, pythonHolidays],
});
