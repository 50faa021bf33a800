// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Greece (`GR`), 2018 to 2026. */
export const gr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "GR",
  title: "Greece",
  zone: "Europe/Athens",
  from: 2018,
  to: 2026,
  holidays: `
New Year's Day=0101
Epiphany=0106
Ash Sunday=O-48
Annunciation, Anniversary of 1821 Revolution=0325
Good Friday=O-2
Easter Sunday=O0
Easter Monday=O1
Labour Day=0501@18-23 250501 260501
Pentecost=O49
Whit Monday=O50
Assumption=0815
National Holiday=1028
Christmas Day=1225
Boxing Day=1226
Labor Day (substitute day)~~python-holidays=210504 220502
Labor Day~~python-holidays=240507
`,
  sources: [dateHolidays, pythonHolidays],
});
