// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

/** Business days of Bulgaria (`BG`), 2018 to 2027. */
export const bg: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "BG",
  title: "Bulgaria",
  zone: "Europe/Sofia",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Liberation Day=0303
Good Friday=O-2
Easter Sunday=O0
Easter Monday=O1@18-23 O1@25-27
Labour Day=0501
St. George's Day=0506
Bulgarian Education and Culture, and Slavonic Literature Day=0524
Unification Day=0906
Independence Day=0922
Christmas Eve=1224
Christmas Day=1225
`,
  sources: [dateHolidays],
});
