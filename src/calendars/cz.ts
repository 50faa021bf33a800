// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";

/** Business days of Czechia (`CZ`), 2018 to 2027. */
export const cz: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CZ",
  title: "Czechia",
  zone: "Europe/Prague",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Easter Monday=E1
Labour Day=0501
Liberation Day=0508
Saints Cyril and Methodius Day=0705
Jan Hus Day=0706
St. Wenceslas Day (Czech Statehood Day)=0928
Independent Czechoslovak State Day=1028
Struggle for Freedom and Democracy Day=1117
Christmas Eve=1224
Christmas Day=1225
Boxing Day=1226
`,
  sources: [dateHolidays],
});
