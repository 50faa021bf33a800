// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { deCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

const national = `
New Year's Day=0101
Good Friday=E-2
Easter Monday=E1
Labour Day=0501
Ascension Day=E39
Whit Monday=E50
National Holiday=1003
Christmas Day=1225
Boxing Day=1226
`;

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

/** Business days of Germany, Brandenburg (`DE-BB`), 2018 to 2027. */
export const deBb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BB",
  title: "Germany, Brandenburg",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Easter Sunday=E0
Pentecost=E49
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Berlin (`DE-BE`), 2018 to 2027. */
export const deBe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BE",
  title: "Germany, Berlin",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
International Women's Day=0308@19-27
Liberation Day (75th Anniversary)=200508
Liberation Day (80th Anniversary)=250508
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Baden-Württemberg (`DE-BW`), 2018 to 2027. */
export const deBw: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BW",
  title: "Germany, Baden-Württemberg",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Epiphany=0106
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Bayern (`DE-BY`), 2018 to 2027. */
export const deBy: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-BY",
  title: "Germany, Bayern",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Epiphany=0106
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Hansestadt Bremen (`DE-HB`), 2018 to 2027. */
export const deHb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-HB",
  title: "Germany, Hansestadt Bremen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Hessen (`DE-HE`), 2018 to 2027. */
export const deHe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-HE",
  title: "Germany, Hessen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Corpus Christi=E60
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Hansestadt Hamburg (`DE-HH`), 2018 to 2027. */
export const deHh: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-HH",
  title: "Germany, Hansestadt Hamburg",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Mecklenburg-Vorpommern (`DE-MV`), 2018 to 2027. */
export const deMv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-MV",
  title: "Germany, Mecklenburg-Vorpommern",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
International Women's Day=0308@23-27
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Niedersachsen (`DE-NI`), 2018 to 2027. */
export const deNi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-NI",
  title: "Germany, Niedersachsen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Nordrhein-Westfalen (`DE-NW`), 2018 to 2027. */
export const deNw: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-NW",
  title: "Germany, Nordrhein-Westfalen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Rheinland-Pfalz (`DE-RP`), 2018 to 2027. */
export const deRp: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-RP",
  title: "Germany, Rheinland-Pfalz",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Corpus Christi=E60
All Saints' Day=1101
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Schleswig-Holstein (`DE-SH`), 2018 to 2027. */
export const deSh: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-SH",
  title: "Germany, Schleswig-Holstein",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

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

/** Business days of Germany, Sachsen (`DE-SN`), 2018 to 2027. */
export const deSn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-SN",
  title: "Germany, Sachsen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
Day of Prayer and Repentance=11#3.3@18-22 11#3.3@24-27 231122
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Sachsen-Anhalt (`DE-ST`), 2018 to 2027. */
export const deSt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-ST",
  title: "Germany, Sachsen-Anhalt",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Epiphany=0106
Reformation Day=1031
`,
  counting: deCounting,
  sources: [dateHolidays],
});

/** Business days of Germany, Thüringen (`DE-TH`), 2018 to 2027. */
export const deTh: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "DE-TH",
  title: "Germany, Thüringen",
  zone: "Europe/Berlin",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Reformation Day=1031
International Children's Day=0920@19-27
`,
  counting: deCounting,
  sources: [dateHolidays],
});
