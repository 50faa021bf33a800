// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Mayotte (`FR-YT`), 2018 to 2027. */
export const frYt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-YT",
  title: "France, Mayotte",
  zone: "Indian/Mayotte",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=0427
`,
  sources: [dateHolidays],
});
