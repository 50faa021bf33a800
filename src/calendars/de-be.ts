// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/de.ts";
import { deCounting } from "../model/countingLaws.ts";

/** Business days of Germany, Berlin (`DE-BE`), 2018 to 2027. */
export const deBe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BE",
  title: "Germany, Berlin",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
International Women's Day=0308@19-27
Liberation Day (75th Anniversary)=200508
Liberation Day (80th Anniversary)=250508
`,
  counting: deCounting,
  sources: [dateHolidays],
});
