// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/jp.ts";
import { jpCivilCounting } from "../model/countingLaws.ts";

/** Business days of Japan (`JP`), 2018 to 2027. */
export const jp: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "JP",
  title: "Japan",
  zone: "Asia/Tokyo",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: jpCivilCounting,
  sources: [dateHolidays],
});
