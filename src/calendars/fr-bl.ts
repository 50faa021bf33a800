// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Saint Barthélemy (`FR-BL`), 2018 to 2027. */
export const frBl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-BL",
  title: "France, Saint Barthélemy",
  zone: "America/St_Barthelemy",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=1009
`,
  sources: [dateHolidays],
});
