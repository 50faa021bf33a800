// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France (`FR`), 2018 to 2027. */
export const fr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR",
  title: "France",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  holidays: national,
  sources: [dateHolidays],
});
