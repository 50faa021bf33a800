// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Sachsen-Anhalt (`DE-ST`), 2018 to 2027. */
export const deSt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-ST",
  title: "Germany, Sachsen-Anhalt",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Epiphany=0106
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});
