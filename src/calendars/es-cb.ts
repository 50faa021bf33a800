// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Cantabria (`ES-CB`), 2018 to 2026. */
export const esCb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CB",
  title: "Spain, Cantabria",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
La Bien Aparecida=0915
Maundy Thursday=E-3@19-26
Día de las Instituciones de Cantabria=200628 250628 260628
Christmas Day (substitute day)=221226
Día de la Constitución Española (substitute day)=261207
Easter Monday~~python-holidays=190422 200413 240401
Saint James' Day~~python-holidays=190725 240725
Monday following Immaculate Conception~~python-holidays=191209
Cantabria Institutions Day~~python-holidays=0728@20-23 250728 260728
`,
  sources: [dateHolidays, pythonHolidays],
});
