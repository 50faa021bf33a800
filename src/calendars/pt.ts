// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Portugal (`PT`), 2018 to 2027. */
export const pt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "PT",
  title: "Portugal",
  zone: "Europe/Lisbon",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Easter Sunday=E0
Liberty Day=0425
Labour Day=0501
Corpus Christi=E60
Portugal Day=0610
Assumption=0815
Implantação da República=1005
All Saints' Day=1101
Restauração da Independência=1201
Immaculate Conception=1208
Christmas Day=1225
`,
  sources: [dateHolidays],
});
