// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany (`DE`), 2018 to 2027. */
export const de: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE",
  title: "Germany",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: deCounting,
  sources: [dateHolidays],
});
