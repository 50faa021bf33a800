// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Ciudad de Ceuta (`ES-CE`), 2018 to 2026. */
export const esCe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CE",
  title: "Spain, Ciudad de Ceuta",
  zone: "Africa/Ceuta",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Nuestra Señora de África=0805@22-26 180805
Día de Ceuta=0902@18-24 260902
Arafat Day=190810 240615
Saint Anthony's Day~~python-holidays=0613@22-25 180613 190613
Eid al-Adha~~python-holidays=180822 190812 200731 210720 230629 240617 250606 260527
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
Monday following Saint Anthony's Day~~python-holidays=210614
`,
  sources: [dateHolidays, pythonHolidays],
});
