// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Malta (`MT`), 2018 to 2027. */
export const mt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "MT",
  title: "Malta",
  zone: "Europe/Malta",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Feast of Saint Paul's Shipwreck in Malta=0210
Saint Joseph=0319
Good Friday=E-2
Freedom Day=0331
Labour Day=0501
June 7th=0607
Saints Peter and Paul=0629
Assumption=0815
Victory Day=0908
Independence Day=0921
Immaculate Conception=1208
Republic Day=1213
Christmas Day=1225
`,
  sources: [dateHolidays],
});
