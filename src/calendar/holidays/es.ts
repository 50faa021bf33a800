// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "./sources.ts";

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
`;

/** Business days of Spain (`ES`), 2018 to 2026. */
export const es: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES",
  title: "Spain",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  holidays: national,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Andalucía (`ES-AN`), 2018 to 2026. */
export const esAn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AN",
  title: "Spain, Andalucía",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Día de Andalucía=0228
Maundy Thursday=E-3
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Día de Andalucía (substitute day)=210301
Assumption (substitute day)=210816
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Monday following New Year's Day~~python-holidays=230102
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Aragón (`ES-AR`), 2018 to 2026. */
export const esAr: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AR",
  title: "Spain, Aragón",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de Aragón=0423
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Día de Aragón (substitute day)=230424
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Monday following New Year's Day~~python-holidays=230102
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Asturias (`ES-AS`), 2018 to 2026. */
export const esAs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-AS",
  title: "Spain, Asturias",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de Asturias=0908 190909 240909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Monday following New Year's Day~~python-holidays=230102
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Cantabria (`ES-CB`), 2018 to 2026. */
export const esCb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CB",
  title: "Spain, Cantabria",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
La Bien Aparecida=0915
Maundy Thursday=E-3@19-26
Día de las Instituciones de Cantabria=200628 250628 260628
Christmas Day (substitute day)=221226
Día de la Constitución Española (substitute day)=261207
Easter Monday~~python-holidays=190422 200413 240401
Saint James' Day~~python-holidays=190725 240725
Monday following Immaculate Conception~~python-holidays=191209
Cantabria Institutions Day~~python-holidays=0728@20-23 250728 260728
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Ciudad de Ceuta (`ES-CE`), 2018 to 2026. */
export const esCe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CE",
  title: "Spain, Ciudad de Ceuta",
  zone: "Africa/Ceuta",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Nuestra Señora de África=0805@22-26 180805
Día de Ceuta=0902@18-24 260902
Arafat Day=190810 240615
Saint Anthony's Day~~python-holidays=0613@22-25 180613 190613
Eid al-Adha~~python-holidays=180822 190812 200731 210720 230629 240617 250606 260527
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
Monday following Saint Anthony's Day~~python-holidays=210614
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Castile and León (`ES-CL`), 2018 to 2026. */
export const esCl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CL",
  title: "Spain, Castile and León",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Fiesta de Castilla y León=0423
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Assumption (substitute day)=210816
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Monday following New Year's Day~~python-holidays=230102
Saint James' Day~~python-holidays=230725
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Castile-La Mancha (`ES-CM`), 2018 to 2026. */
export const esCm: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CM",
  title: "Spain, Castile-La Mancha",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Corpus Christi=E60
Día de Castilla-La Mancha=0531@20-26
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Easter Monday~~python-holidays=190422 200413 260406
Castilla-La Mancha Day~~python-holidays=190531
Saint Joseph's Day~~python-holidays=200319
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Canary Islands (`ES-CN`), 2018 to 2026. */
export const esCn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CN",
  title: "Spain, Canary Islands",
  zone: "Atlantic/Canary",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Canary Islands Day=0530
Assumption (substitute day)=210816
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Catalonia (`ES-CT`), 2018 to 2026. */
export const esCt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-CT",
  title: "Spain, Catalonia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Easter Monday=E1
San Juan=0624
Dia de Cataluña=0911
San Esteban=1226
Pentecost Monday~~python-holidays=220606
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Extremadura (`ES-EX`), 2018 to 2026. */
export const esEx: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-EX",
  title: "Spain, Extremadura",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de Extremadura=0908 190909
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209 241209
Saint Joseph's Day~~python-holidays=210319
Shrove Tuesday~~python-holidays=230221 240213
Monday following National Day~~python-holidays=251013
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Galicia (`ES-GA`), 2018 to 2026. */
export const esGa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-GA",
  title: "Spain, Galicia",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de las Letras Gallegas=0517
Día Nacional de Galicia=0725
Saint Joseph=0319@19-23 260319
Saint John the Baptist~~python-holidays=200624 220624 260624
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Balearic Islands (`ES-IB`), 2018 to 2026. */
export const esIb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-IB",
  title: "Spain, Balearic Islands",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Día de les Illes Balears=0301
Maundy Thursday=E-3
Easter Monday=E1@18-24 260406
Christmas Day (substitute day)=221226
Día de les Illes Balears (substitute day)=260302
Saint Stephen's Day~~python-holidays=191226 251226
Monday following Constitution Day~~python-holidays=201207
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Murcia Region (`ES-MC`), 2018 to 2026. */
export const esMc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MC",
  title: "Spain, Murcia Region",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Saint Joseph=0319
Maundy Thursday=E-3
Día de la Constitución Española (substitute day)=201207 261207
Labour Day (substitute day)=220502
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Murcia Day~~python-holidays=190610
Murcia Day~~python-holidays=0609@20-23 250609 260609
Monday following New Year's Day~~python-holidays=230102
Monday following Immaculate Conception~~python-holidays=241209
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Comunidad de Madrid (`ES-MD`), 2018 to 2026. */
export const esMd: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-MD",
  title: "Spain, Comunidad de Madrid",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de la Comunidad de Madrid=0502@18-20 0502@22-26 210503
All Saints' Day (substitute day)=201102 261102
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Monday following Epiphany~~python-holidays=190107
Monday following Immaculate Conception~~python-holidays=191209
Saint Joseph's Day~~python-holidays=210319
Saint James' Day~~python-holidays=220725 240725 250725
Monday following Saint Joseph's Day~~python-holidays=230320
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Ciudad de Melilla (`ES-ML`), 2018 to 2026. */
export const esMl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-ML",
  title: "Spain, Ciudad de Melilla",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Feast of the Sacrifice (Eid al-Adha)=190811 200731 220709 240616 250606 260527
End of Ramadan (Eid al-Fitr)=200524 230421 240410 250330 260320
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Eid al-Adha~~python-holidays=180822 190812 210721 220711 230629 240617
Melilla Day~~python-holidays=0917@18-21 0917@24-26
Monday following Epiphany~~python-holidays=190107
Monday following Day of Our Lady of Victory~~python-holidays=190909
Monday following Immaculate Conception~~python-holidays=191209 241209
Statute of Autonomy of Melilla Day~~python-holidays=200313 230313
Day of Our Lady of Victory~~python-holidays=0908@20-23 250908 260908
Eid al-Fitr~~python-holidays=220503 250331
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Navarra Chartered Community (`ES-NC`), 2018 to 2026. */
export const esNc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-NC",
  title: "Spain, Navarra Chartered Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Easter Monday=E1
Saint Joseph=0319@19-23 260319
Christmas Day (substitute day)=221226
All Saints' Day (substitute day)=261102
Saint Francis Xavier's Day~~python-holidays=1203@18-21 1203@24-26
Monday following Epiphany~~python-holidays=190107
Monday following Constitution Day~~python-holidays=201207
Saint James' Day~~python-holidays=0725@22-25
Monday following Saint Francis Xavier's Day~~python-holidays=231204
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Basque Country (`ES-PV`), 2018 to 2026. */
export const esPv: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-PV",
  title: "Spain, Basque Country",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Easter Monday=E1
Saint Joseph=0319@19-23 260319
Santiago Apóstol=0725@19-26
V Centenario Vuelta al Mundo=220906
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, La Rioja (`ES-RI`), 2018 to 2026. */
export const esRi: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-RI",
  title: "Spain, La Rioja",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Maundy Thursday=E-3
Día de La Rioja=0609
Easter Monday=E1@19-26
Día de la Constitución Española (substitute day)=201207 261207
Christmas Day (substitute day)=221226
Monday following La Rioja Day~~python-holidays=190610 240610
Monday following Immaculate Conception~~python-holidays=191209
`,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Spain, Valencian Community (`ES-VC`), 2018 to 2026. */
export const esVc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "ES-VC",
  title: "Spain, Valencian Community",
  zone: "Europe/Madrid",
  from: 2018,
  to: 2026,
  national,
  holidays: `
Saint Joseph=0319
Easter Monday=E1
San Juan=0624
Valencian Community Day~~python-holidays=1009@18-20 1009@23-26
Maundy Thursday~~python-holidays=220414
`,
  sources: [dateHolidays, pythonHolidays],
});
