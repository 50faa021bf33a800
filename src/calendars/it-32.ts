// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/it.ts";

/** Business days of Italy, Südtirol (`IT-32`), 2018 to 2027. */
export const it32: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "IT-32",
  title: "Italy, Südtirol",
  zone: "Europe/Rome",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Whit Monday=E50
`,
  sources: [dateHolidays],
});
