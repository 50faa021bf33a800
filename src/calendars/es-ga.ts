// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Galicia (`ES-GA`), 2018 to 2026. */
export const esGa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-GA",
  title: "Spain, Galicia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de las Letras Gallegas=0517
Día Nacional de Galicia=0725
Saint Joseph=0319@19-23 260319
Saint John the Baptist~~python-holidays=200624 220624 260624
`,
  sources: [dateHolidays, pythonHolidays],
});
