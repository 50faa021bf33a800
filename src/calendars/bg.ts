// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";

/** Business days of Bulgaria (`BG`), 2018 to 2026. */
export const bg: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "BG",
  title: "Bulgaria",
  zone: "Europe/Sofia",
  from: 2018,
  to: 2026,
  holidays: `
New Year's Day=0101
Liberation Day=0303
Good Friday=O-2
Easter Sunday=O0
Easter Monday=O1@18-23 250421 260413
Labour Day=0501
St. George's Day=0506
Bulgarian Education and Culture, and Slavonic Literature Day=0524
Unification Day=0906
Independence Day=0922
Christmas Eve=1224
Christmas Day=1225
Liberation Day (substitute day)~~python-holidays=180305 190304 240304
Saint George's Day, Day of the Bulgarian Army (substitute day)~~python-holidays=180507 230508
Independence Day (substitute day)~~python-holidays=180924 190923 240923
Christmas Day~~python-holidays=1226@22-25 181226 191226
Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (substitute day)~~python-holidays=200525
Unification Day (substitute day)~~python-holidays=200907 250908 260907
Christmas Day (substitute day)~~python-holidays=1228@20-22 211227 261228
Labor Day and International Workers' Solidarity Day (substitute day)~~python-holidays=210504 220502
New Year's Day (substitute day)~~python-holidays=220103 230102
Christmas Eve (substitute day)~~python-holidays=221227 231227
Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (substitute day)~~python-holidays=250526 260525
Bridging day~~python-holidays=251231 260102
`,
  sources: [dateHolidays, pythonHolidays],
});
