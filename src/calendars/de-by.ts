// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Bayern (`DE-BY`), 2018 to 2027. */
export const deBy: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BY",
  title: "Germany, Bayern",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Epiphany=0106
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});
