// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Martinique (`FR-MQ`), 2018 to 2027. */
export const frMq: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-MQ",
  title: "France, Martinique",
  zone: "America/Martinique",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Abolition of Slavery=0522
`,
  sources: [dateHolidays],
});
