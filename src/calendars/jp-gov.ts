// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, statuteDays } from "../calendar/holidaySources.ts";
import { national } from "../calendar/nationalDays/jp.ts";
import { jpAdministrativeCounting } from "../model/countingLaws.ts";

/** Business days of Japan, administrative organs (`JP-GOV`), 2018 to 2027. */
export const jpGov: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "JP-GOV",
  title: "Japan, administrative organs",
  zone: "Asia/Tokyo",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Year-end and New Year closure~~statutes=1229 1230 1231 0102 0103
`,
  counting: jpAdministrativeCounting,
  sources: [dateHolidays, statuteDays],
});
