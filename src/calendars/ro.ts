// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Romania (`RO`), 2018 to 2027. */
export const ro: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "RO",
  title: "Romania",
  zone: "Europe/Bucharest",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 0102
Epiphany=0106@24-27 180106 190106
Saint John the Baptist=0107@23-27 180107
Day of the Unification of the Romanian Principalities=0124
Good Friday=O-2
Easter Sunday=O0
Easter Monday=O1
Labour Day=0501
Pentecost=O49
Whit Monday=O50@18-25 270621
Children's Day=0601
Assumption=0815
St Andrew's Day=1130
National holiday=1201
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays, pythonHolidays],
});
