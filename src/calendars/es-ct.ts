// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Catalonia (`ES-CT`), 2018 to 2026. */
export const esCt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CT",
  title: "Spain, Catalonia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Easter Monday=E1
San Juan=0624
Dia de Cataluña=0911
San Esteban=1226
Pentecost Monday~~python-holidays=220606
`,
  sources: [dateHolidays, pythonHolidays],
});
