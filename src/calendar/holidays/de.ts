// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { deCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "../holidaySources.ts";
import { national } from "../nationalDays/de.ts";

/** Business days of Germany (`DE`), 2018 to 2027. */
export const de: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE",
  title: "Germany",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: deCounting,
  sources: [dateHolidays],
});
