// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Thüringen (`DE-TH`), 2018 to 2027. */
export const deTh: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-TH",
  title: "Germany, Thüringen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
International Children's Day=0920@19-27
`,
  counting: deCounting,
  sources: [dateHolidays],
});
