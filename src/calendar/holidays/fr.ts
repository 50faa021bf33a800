// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "./sources.ts";

const national = `
New Year's Day=0101
Easter Monday=E1
Labour Day=0501
Victory Day=0508
Ascension Day=E39
Whit Monday=E50
Bastille Day=0714
Assumption=0815
All Saints' Day=1101
Armistice Day=1111
Christmas Day=1225
`;

/** Business days of France (`FR`), 2018 to 2027. */
export const fr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR",
  title: "France",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  holidays: national,
  sources: [dateHolidays],
});

/** Business days of France, Moselle (`FR-57`), 2018 to 2027. */
export const fr57: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-57",
  title: "France, Moselle",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Boxing Day=1226
`,
  sources: [dateHolidays],
});

/** Business days of France, Bas-Rhin (`FR-67`), 2018 to 2027. */
export const fr67: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-67",
  title: "France, Bas-Rhin",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Boxing Day=1226
`,
  sources: [dateHolidays],
});

/** Business days of France, Haut-Rhin (`FR-68`), 2018 to 2027. */
export const fr68: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-68",
  title: "France, Haut-Rhin",
  zone: "Europe/Paris",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Boxing Day=1226
`,
  sources: [dateHolidays],
});

/** Business days of France, Mayotte (`FR-YT`), 2018 to 2027. */
export const frYt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-YT",
  title: "France, Mayotte",
  zone: "Indian/Mayotte",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=0427
`,
  sources: [dateHolidays],
});

/** Business days of France, Martinique (`FR-MQ`), 2018 to 2027. */
export const frMq: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-MQ",
  title: "France, Martinique",
  zone: "America/Martinique",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Abolition of Slavery=0522
`,
  sources: [dateHolidays],
});

/** Business days of France, Guadeloupe (`FR-GP`), 2018 to 2027. */
export const frGp: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-GP",
  title: "France, Guadeloupe",
  zone: "America/Guadeloupe",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Good Friday=E-2
Abolition of Slavery=0527
`,
  sources: [dateHolidays],
});

/** Business days of France, Guyane (`FR-GF`), 2018 to 2027. */
export const frGf: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-GF",
  title: "France, Guyane",
  zone: "America/Cayenne",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=0610@20-27 180610
`,
  sources: [dateHolidays],
});

/** Business days of France, La Réunion (`FR-RE`), 2018 to 2027. */
export const frRe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-RE",
  title: "France, La Réunion",
  zone: "Indian/Reunion",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=1220
`,
  sources: [dateHolidays],
});

/** Business days of France, Saint Martin (`FR-MF`), 2018 to 2027. */
export const frMf: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-MF",
  title: "France, Saint Martin",
  zone: "America/Marigot",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=180527 230527
Abolition of Slavery~~python-holidays=0528@18-21 0528@24-27
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of France, Saint Barthélemy (`FR-BL`), 2018 to 2027. */
export const frBl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "FR-BL",
  title: "France, Saint Barthélemy",
  zone: "America/St_Barthelemy",
  from: 2018,
  to: 2027,
  national,
  holidays: `
Abolition of Slavery=1009
`,
  sources: [dateHolidays],
});
