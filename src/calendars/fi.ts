// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Finland (`FI`), 2018 to 2027. */
export const fi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FI",
  title: "Finland",
  zone: "Europe/Helsinki",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Good Friday=E-2
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Ascension Day=E39
Pentecost=E49
Midsummer Day=06#4.6@21-24 180623 190622 200620 250621 260620 270626
All Saints' Day=11#1.6@21-25 181103 191102 201031 261031 271106
Independence Day=1206
Christmas Day=1225
Boxing Day=1226
Midsummer Eve~~python-holidays=06#3.5@24-26 06#4.5@21-23 180622 190621 200619 270625
Christmas Eve~~python-holidays=1224@18-21 1224@24-27
`,
  sources: [dateHolidays, pythonHolidays],
});
