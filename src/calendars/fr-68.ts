// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/fr.ts";

/** Business days of France, Haut-Rhin (`FR-68`), 2018 to 2027. */
export const fr68: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-68",
  title: "France, Haut-Rhin",
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
