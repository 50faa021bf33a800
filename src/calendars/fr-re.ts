// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, La Réunion (`FR-RE`), 2018 to 2027. */
export const frRe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-RE",
  title: "France, La Réunion",
  zone: "Indian/Reunion",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=1220
`,
  sources: [dateHolidays],
});
