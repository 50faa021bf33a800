// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Moselle (`FR-57`), 2018 to 2027. */
export const fr57: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-57",
  title: "France, Moselle",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Boxing Day=1226
`,
  sources: [dateHolidays],
});
