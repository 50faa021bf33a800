import type { Calendar } from "../calendar/calendar.ts";
import { calendarFromTable } from "../calendar/calendarFromTable.ts";
import { commissionDays } from "../calendar/holidaySources.ts";
import { euCounting } from "../model/countingLaws.ts";

/**
 * Business days of the European Commission (`EU`), 2018 to 2027, by the clock of Brussels.
 *
 * Regulation (EEC, Euratom) No 1182/71, Article 2, means by public holidays those that the institution designates, which it
 * does year by year in the Official Journal. These are the days that recur in those lists; they were **not** compared with
 * the lists and single bridging days are missing, so the source is marked `unverified`. Add what you know with
 * `withClosures`. A deadline that runs in a member state is counted by that state's calendar.
 */
export const eu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "EU",
  title: "European Union, Commission",
  zone: "Europe/Brussels",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Day after New Year's Day=0102
Maundy Thursday=E-3
Good Friday=E-2
Easter Sunday=E0
Easter Monday=E1
Labour Day=0501
Anniversary of the Schuman Declaration=0509
Ascension Day=E39
Day after Ascension Day=E40
Whit Sunday=E49
Whit Monday=E50
Belgian National Day=0721
Assumption Day=0815
All Saints' Day=1101
All Souls' Day=1102
Christmas Day=1225
End of the year=1224 1226 1227 1228 1229 1230 1231
`,
  counting: euCounting,
  sources: [commissionDays],
});
