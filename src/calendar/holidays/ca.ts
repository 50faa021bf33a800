// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { caCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays, pythonHolidays, statuteDays } from "../holidaySources.ts";
import { national } from "../nationalDays/ca.ts";

/** Business days of Canada (`CA`), 2018 to 2027. */
export const ca: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA",
  title: "Canada",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays, statuteDays],
});
