// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Saint Martin (`FR-MF`), 2018 to 2027. */
export const frMf: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-MF",
  title: "France, Saint Martin",
  zone: "America/Marigot",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=180527 230527
Abolition of Slavery~~python-holidays=0528@18-21 0528@24-27
`,
  sources: [dateHolidays, pythonHolidays],
});
