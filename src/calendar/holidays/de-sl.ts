// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { deCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "../holidaySources.ts";
import { national } from "../nationalDays/de.ts";

/** Business days of Germany, Saarland (`DE-SL`), 2018 to 2027. */
export const deSl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-SL",
  title: "Germany, Saarland",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Corpus Christi=E60
Assumption=0815
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});
