// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Valencian Community (`ES-VC`), 2018 to 2026. */
export const esVc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-VC",
  title: "Spain, Valencian Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Saint Joseph=0319
Easter Monday=E1
San Juan=0624
Valencian Community Day~~python-holidays=1009@18-20 1009@23-26
Maundy Thursday~~python-holidays=220414
`,
  sources: [dateHolidays, pythonHolidays],
});
