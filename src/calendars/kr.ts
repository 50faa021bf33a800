// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { holidaysKr } from "../calendar/holidaySources.ts";
import { krCounting } from "../model/countingLaws.ts";

/** Business days of South Korea (`KR`), 2018 to 2027. */
export const kr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "KR",
  title: "South Korea",
  zone: "Asia/Seoul",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day~1월 1일=0101
Day before Seollal~설날 전날=180215 190204 200124 210211 220131 230121 240209 250128 260216 270206
Seollal~설날=180216 190205 200125 210212 220201 230122 240210 250129 260217 270207
Day after Seollal~설날 다음 날=180217 190206 200126 210213 220202 230123 240211 250130 260218 270208
March 1st Movement Day~3ㆍ1절=0301
Children's Day~어린이날=0505
Substitute holiday (Children's Day)~대체공휴일(어린이날)=180507 190506 240506
Buddha's Birthday~부처님 오신 날=180522 190512 200430 210519 220508 230527 240515 260524 270513
Memorial Day~현충일=0606
Local elections~전국동시지방선거=180613 220601 260603
Liberation Day~광복절=0815
Day before Chuseok~추석 전날=180923 190912 200930 210920 220909 230928 240916 251005 260924 270914
Chuseok~추석=180924 190913 201001 210921 220910 230929 240917 251006 260925 270915
Day after Chuseok~추석 다음 날=180925 190914 201002 210922 220911 230930 240918 251007 260926 270916
Substitute holiday (Chuseok)~대체공휴일(추석)=180926 220912 251008
National Foundation Day~개천절=1003
Hangeul Day~한글날=1009
Christmas Day~기독탄신일=1225
Substitute holiday (Seollal)~대체공휴일(설날)=200127 230124 240212 270209
National Assembly election~제21대 국회의원선거=200415
Temporary holiday~임시공휴일=200817 231002 241001 250127
Substitute holiday (Liberation Day)~대체공휴일(광복절)=210816 260817 270816
Substitute holiday (National Foundation Day)~대체공휴일(개천절)=211004 261005 271004
Substitute holiday (Hangeul Day)~대체공휴일(한글날)=211011 221010 271011
Presidential election~대통령선거=220309
Substitute holiday (Buddha's Birthday)~대체공휴일(부처님 오신 날)=230529 250506 260525
National Assembly election~제22대국회의원선거=240410
Substitute holiday (March 1st Movement Day)~대체공휴일(3ㆍ1절)=250303 260302
Presidential election~임시공휴일(대통령선거)=250603
Labor Day~노동절=260501 270501
Constitution Day~제헌절=260717 270717
Substitute holiday (Labor Day)~대체공휴일(노동절)=270503
Substitute holiday (Constitution Day)~대체공휴일(제헌절)=270719
Substitute holiday (Christmas Day)~대체공휴일(기독탄신일)=271227
`,
  counting: krCounting,
  sources: [holidaysKr],
});
