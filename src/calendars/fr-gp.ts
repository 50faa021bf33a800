// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Guadeloupe (`FR-GP`), 2018 to 2027. */
export const frGp: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-GP",
  title: "France, Guadeloupe",
  zone: "America/Guadeloupe",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Abolition of Slavery=0527
`,
  sources: [dateHolidays],
});
