// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Sachsen (`DE-SN`), 2018 to 2027. */
export const deSn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-SN",
  title: "Germany, Sachsen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
Day of Prayer and Repentance=11#3.3@18-22 11#3.3@24-27 231122
`,
  counting: deCounting,
  sources: [dateHolidays],
});
