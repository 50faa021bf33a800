// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Niedersachsen (`DE-NI`), 2018 to 2027. */
export const deNi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-NI",
  title: "Germany, Niedersachsen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});
