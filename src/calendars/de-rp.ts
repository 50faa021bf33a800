// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Rheinland-Pfalz (`DE-RP`), 2018 to 2027. */
export const deRp: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-RP",
  title: "Germany, Rheinland-Pfalz",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});
