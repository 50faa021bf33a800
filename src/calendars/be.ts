// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Belgium (`BE`), 2018 to 2027. */
export const be: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "BE",
  title: "Belgium",
  zone: "Europe/Brussels",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Easter Monday=E1
Labour Day=0501
Ascension Day=E39
Whit Monday=E50
National Holiday=0721
Assumption=0815
All Saints' Day=1101
Armistice Day=1111
Christmas Day=1225
`,
  sources: [dateHolidays],
});
