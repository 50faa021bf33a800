// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

const national = `
New Year's Day=0101
Epiphany=0106
Easter Sunday=E0
Easter Monday=E1
Liberation from Nazi-Fascism (1945)=0425
Labour Day=0501
Republic Day=0602
Assumption=0815
All Saints' Day=1101
Immaculate Conception=1208
Christmas Day=1225
Boxing Day=1226
National Day of Saint Francis of Assisi=261004 271004
`;

/** Business days of Italy (`IT`), 2018 to 2027. */
export const it: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "IT",
  title: "Italy",
  zone: "Europe/Rome",
  from: 2018,
  to: 2027,
  holidays: national,
  sources: [dateHolidays],
});

/** Business days of Italy, Südtirol (`IT-32`), 2018 to 2027. */
export const it32: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "IT-32",
  title: "Italy, Südtirol",
  zone: "Europe/Rome",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Whit Monday=E50
`,
  sources: [dateHolidays],
});
