// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

const national = `
New Year's Day=0101
Epiphany=0106
Good Friday=E-2
Labour Day=0501
Assumption=0815
Fiesta Nacional de España=1012
All Saints' Day=1101
Día de la Constitución Española=1206
Immaculate Conception=1208
Christmas Day=1225
Christmas Day (substitute day)=221226
`;

/** Business days of Spain (`ES`), 2018 to 2027. */
export const es: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES",
  title: "Spain",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: national,
  sources: [dateHolidays],
});

/** Business days of Spain, Andalucía (`ES-AN`), 2018 to 2027. */
export const esAn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AN",
  title: "Spain, Andalucía",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Día de Andalucía=0228
Maundy Thursday=E-3
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Día de Andalucía (substitute day)=210301 270301
Assumption (substitute day)=210816 270816
Labour Day (substitute day)=220502
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Aragón (`ES-AR`), 2018 to 2027. */
export const esAr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AR",
  title: "Spain, Aragón",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Día de Aragón=0423
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816 270816
Labour Day (substitute day)=220502
Día de Aragón (substitute day)=230424
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Asturias (`ES-AS`), 2018 to 2027. */
export const esAs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AS",
  title: "Spain, Asturias",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Día de Asturias=0908 190909 240909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816 270816
Labour Day (substitute day)=220502
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Cantabria (`ES-CB`), 2018 to 2027. */
export const esCb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CB",
  title: "Spain, Cantabria",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Día de las Instituciones de Cantabria=0628
La Bien Aparecida=0915 190916 240916
Día de la Constitución Española (substitute day)=201207 261207
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Ciudad de Ceuta (`ES-CE`), 2018 to 2027. */
export const esCe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CE",
  title: "Spain, Ciudad de Ceuta",
  zone: "Africa/Ceuta",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Nuestra Señora de África=0805 180806
Arafat Day=180820 190810 200730 210719 220708 230627 240615 250605 260526 270515
Día de Ceuta=0902 180903
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Castile and León (`ES-CL`), 2018 to 2027. */
export const esCl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CL",
  title: "Spain, Castile and León",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Fiesta de Castilla y León=0423 230424
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816 270816
Labour Day (substitute day)=220502
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Castile-La Mancha (`ES-CM`), 2018 to 2027. */
export const esCm: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CM",
  title: "Spain, Castile-La Mancha",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Corpus Christi=E60
Día de Castilla-La Mancha=0531@20-27
All Saints' Day (substitute day)=201102 261102
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Canary Islands (`ES-CN`), 2018 to 2027. */
export const esCn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CN",
  title: "Spain, Canary Islands",
  zone: "Atlantic/Canary",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Canary Islands Day=0530
All Saints' Day (substitute day)=201102 261102
Canary Islands Day (substitute day)=210531 270531
Assumption (substitute day)=210816 270816
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Catalonia (`ES-CT`), 2018 to 2027. */
export const esCt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CT",
  title: "Spain, Catalonia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Easter Monday=E1
San Juan=0624
Dia de Cataluña=0911
San Esteban=1226@18-21 1226@23-27
Labour Day (substitute day)=210503 220502 270503
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Extremadura (`ES-EX`), 2018 to 2027. */
export const esEx: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-EX",
  title: "Spain, Extremadura",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Día de Extremadura=0908 190909 240909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Galicia (`ES-GA`), 2018 to 2027. */
export const esGa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-GA",
  title: "Spain, Galicia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Saint Joseph=0319
Maundy Thursday=E-3
Día de las Letras Gallegas=0517
Día Nacional de Galicia=0725
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Balearic Islands (`ES-IB`), 2018 to 2027. */
export const esIb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-IB",
  title: "Spain, Balearic Islands",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Día de les Illes Balears=0301
Maundy Thursday=E-3
Easter Monday=E1
Día de les Illes Balears (substitute day)=200302 260302
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Murcia Region (`ES-MC`), 2018 to 2027. */
export const esMc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MC",
  title: "Spain, Murcia Region",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Saint Joseph=0319
Maundy Thursday=E-3
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Comunidad de Madrid (`ES-MD`), 2018 to 2027. */
export const esMd: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MD",
  title: "Spain, Comunidad de Madrid",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Día de la Comunidad de Madrid=0502@18-20 0502@22-26 210503 270503
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Ciudad de Melilla (`ES-ML`), 2018 to 2027. */
export const esMl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-ML",
  title: "Spain, Ciudad de Melilla",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
End of Ramadan (Eid al-Fitr)=180615 190604 200524 210513 220502 230421 240410 250330 260320 270309
Feast of the Sacrifice (Eid al-Adha)=180821 190811 200731 210720 220709 230628 240616 250606 260527 270516
Día de la Constitución Española (substitute day)=201207 261207
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Navarra Chartered Community (`ES-NC`), 2018 to 2027. */
export const esNc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-NC",
  title: "Spain, Navarra Chartered Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Saint Joseph=0319
Maundy Thursday=E-3
Easter Monday=E1
All Saints' Day (substitute day)=201102 261102
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Basque Country (`ES-PV`), 2018 to 2027. */
export const esPv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-PV",
  title: "Spain, Basque Country",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Saint Joseph=0319
Maundy Thursday=E-3
Easter Monday=E1
Santiago Apóstol=0725
V Centenario Vuelta al Mundo=220906
`,
  sources: [dateHolidays],
});

/** Business days of Spain, La Rioja (`ES-RI`), 2018 to 2027. */
export const esRi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-RI",
  title: "Spain, La Rioja",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Maundy Thursday=E-3
Easter Monday=E1
Día de La Rioja=0609
Día de la Constitución Española (substitute day)=201207 261207
`,
  sources: [dateHolidays],
});

/** Business days of Spain, Valencian Community (`ES-VC`), 2018 to 2027. */
export const esVc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-VC",
  title: "Spain, Valencian Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2027,
  holidays: `${national}
Saint Joseph=0319
Easter Monday=E1
San Juan=0624
`,
  sources: [dateHolidays],
});
