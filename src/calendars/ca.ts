// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays, statuteDays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/ca.ts";
import { caCounting } from "../model/countingLaws.ts";

/** Business days of Canada (`CA`), 2018 to 2027. */
export const ca: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA",
  title: "Canada",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays, statuteDays],
});
