// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Slovakia (`SK`), 2018 to 2027. */
export const sk: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "SK",
  title: "Slovakia",
  zone: "Europe/Bratislava",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Epiphany=0106
Good Friday=E-2
Easter Monday=E1
Labour Day=0501
Day of victory over fascism=0508@18-25
Saints Cyril and Methodius Day=0705
Slovak National Uprising anniversary=0829
Constitution Day=0901@18-23
Day of Our Lady of the Seven Sorrows=0915@18-25
All Saints' Day=1101
Struggle for Freedom and Democracy Day=1117@18-24
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
100th anniversary of the adoption of the Declaration of the Slovak Nation~~python-holidays=181030
Day of Our Lady of the Seven Sorrows~~python-holidays=270915
`,
  sources: [dateHolidays, pythonHolidays],
});
