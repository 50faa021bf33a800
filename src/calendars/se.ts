// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Sweden (`SE`), 2018 to 2027. */
export const se: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "SE",
  title: "Sweden",
  zone: "Europe/Stockholm",
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
National Day=0606
Midsummer Eve=06#3.5@24-26 06#4.5@21-23 180622 190621 200619 270625
Midsummer Day=06#4.6@21-24 180623 190622 200620 250621 260620 270626
All Saints' Day=11#1.6@21-25 181103 191102 201031 261031 271106
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
New Year's Eve=1231
`,
  sources: [dateHolidays],
});
