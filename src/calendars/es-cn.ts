// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/es.ts";

/** Business days of Spain, Canary Islands (`ES-CN`), 2018 to 2026. */
export const esCn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CN",
  title: "Spain, Canary Islands",
  zone: "Atlantic/Canary",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Canary Islands Day=0530
Assumption (substitute day)=210816
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
`,
  sources: [dateHolidays, pythonHolidays],
});
