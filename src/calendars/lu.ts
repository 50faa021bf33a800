// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Luxembourg (`LU`), 2018 to 2027. */
export const lu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "LU",
  title: "Luxembourg",
  zone: "Europe/Luxembourg",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Easter Monday=E1
Labour Day=0501
Ascension Day=E39@18-23 E39@25-27
Whit Monday=E50
National Holiday=0623
Assumption=0815
All Saints' Day=1101
Christmas Day=1225
Boxing Day=1226
Europe Day=0509@19-27
`,
  sources: [dateHolidays],
});
