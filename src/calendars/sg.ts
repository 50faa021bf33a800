// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "../calendar/holidaySources.ts";
import { sgCounting } from "../model/countingLaws.ts";

/** Business days of Singapore (`SG`), 2018 to 2027. */
export const sg: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "SG",
  title: "Singapore",
  zone: "Asia/Singapore",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Chinese New Year=180216 180217 190205 190206 200125 200126 210212 210213 220201 220202 230122 230123 240210 240211 250129 250130 260217 260218 270206 270207
Good Friday=E-2
Labour Day=0501
Vesak Day=180529 190519 190520 200507 210526 220515 220516 230602 240522 250512 260531 260601
Hari Raya Puasa=180615 200524 210513 220503 230422 240410 250331 260321
National Day=0809
Deepavali=181106 191027 191028 201114 211104 221024 231113 241031 251020 261108 261109 271028
Christmas Day=1225
Hari Raya Haji=190811 200731 210720 220710 230629 240616 250607 260527 270516
Chinese New Year (substitute day)=200127 230124 240212 270208
National Day (substitute day)=200810 260810
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
New Year's Day (substitute day)=230102
Presidential Election Day=230901
Eid al-Adha~~python-holidays=180822 240617 270517
Eid al-Fitr~~python-holidays=190605 270310
Eid al-Adha (substitute day)~~python-holidays=190812 220711
Eid al-Fitr (substitute day)~~python-holidays=200525
Polling Day~~python-holidays=200710
Vesak Day~~python-holidays=270520
`,
  counting: sgCounting,
  sources: [dateHolidays, pythonHolidays],
});
