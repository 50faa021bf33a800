// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { jpCivilCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "../holidaySources.ts";
import { national } from "../nationalDays/jp.ts";

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
