// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Basque Country (`ES-PV`), 2018 to 2026. */
export const esPv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-PV",
  title: "Spain, Basque Country",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Easter Monday=E1
Saint Joseph=0319@19-23 260319
Santiago Apóstol=0725@19-26
V Centenario Vuelta al Mundo=220906
`,
  sources: [dateHolidays, pythonHolidays],
});
