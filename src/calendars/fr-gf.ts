// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Guyane (`FR-GF`), 2018 to 2027. */
export const frGf: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-GF",
  title: "France, Guyane",
  zone: "America/Cayenne",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=0610@20-27 180610
`,
  sources: [dateHolidays],
});
