// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Ciudad de Melilla (`ES-ML`), 2018 to 2026. */
export const esMl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-ML",
  title: "Spain, Ciudad de Melilla",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Feast of the Sacrifice (Eid al-Adha)=190811 200731 220709 240616 250606 260527
End of Ramadan (Eid al-Fitr)=200524 230421 240410 250330 260320
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Eid al-Adha~~python-holidays=180822 190812 210721 220711 230629 240617
Melilla Day~~python-holidays=0917@18-21 0917@24-26
Monday following Epiphany~~python-holidays=190107
Monday following Day of Our Lady of Victory~~python-holidays=190909
Monday following Immaculate Conception~~python-holidays=191209 241209
Statute of Autonomy of Melilla Day~~python-holidays=200313 230313
Day of Our Lady of Victory~~python-holidays=0908@20-23 250908 260908
Eid al-Fitr~~python-holidays=220503 250331
`,
  sources: [dateHolidays, pythonHolidays],
});
