// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain (`ES`), 2018 to 2026. */
export const es: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES",
  title: "Spain",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  holidays: national,
  sources: [dateHolidays, pythonHolidays],
});
