// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays } from "./sources.ts";

const national = `
New Year's Day=0101
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Christmas Day=1225
`;

/** Business days of Canada (`CA`), 2018 to 2027. */
export const ca: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA",
  title: "Canada",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: national,
  sources: [dateHolidays],
});

/** Business days of Canada, Alberta (`CA-AB`), 2018 to 2027. */
export const caAb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-AB",
  title: "Canada, Alberta",
  zone: "America/Edmonton",
  from: 2018,
  to: 2027,
  holidays: `${national}
Family Day=02#3.1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Thanksgiving=10#2.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, British Columbia (`CA-BC`), 2018 to 2027. */
export const caBc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-BC",
  title: "Canada, British Columbia",
  zone: "America/Vancouver",
  from: 2018,
  to: 2027,
  holidays: `${national}
Family Day=02#3.1@19-27 180212
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
British Columbia Day=08#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Manitoba (`CA-MB`), 2018 to 2027. */
export const caMb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-MB",
  title: "Canada, Manitoba",
  zone: "America/Winnipeg",
  from: 2018,
  to: 2027,
  holidays: `${national}
Louis Riel Day=02#3.1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Thanksgiving=10#2.1
`,
  sources: [dateHolidays],
});

/** Business days of Canada, New Brunswick (`CA-NB`), 2018 to 2027. */
export const caNb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NB",
  title: "Canada, New Brunswick",
  zone: "America/Moncton",
  from: 2018,
  to: 2027,
  holidays: `${national}
Family Day=02#3.1
New Brunswick Day=08#1.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Newfoundland and Labrador (`CA-NL`), 2018 to 2027. */
export const caNl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NL",
  title: "Canada, Newfoundland and Labrador",
  zone: "America/St_Johns",
  from: 2018,
  to: 2027,
  holidays: `${national}
Armistice Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Nova Scotia (`CA-NS`), 2018 to 2027. */
export const caNs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NS",
  title: "Canada, Nova Scotia",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `${national}
Heritage Day=02#3.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Northwest Territories (`CA-NT`), 2018 to 2027. */
export const caNt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NT",
  title: "Canada, Northwest Territories",
  zone: "America/Yellowknife",
  from: 2018,
  to: 2027,
  holidays: `${national}
Easter Monday=E1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Indigenous Peoples Day=0621
Civic Holiday=08#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Boxing Day=1226
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Nunavut (`CA-NU`), 2018 to 2027. */
export const caNu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NU",
  title: "Canada, Nunavut",
  zone: "America/Iqaluit",
  from: 2018,
  to: 2027,
  holidays: `${national}
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Civic Holiday=08#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Ontario (`CA-ON`), 2018 to 2027. */
export const caOn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-ON",
  title: "Canada, Ontario",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `${national}
Family Day=02#3.1
Easter Monday=E1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Thanksgiving=10#2.1
Boxing Day=1226
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Prince Edward Island (`CA-PE`), 2018 to 2027. */
export const caPe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-PE",
  title: "Canada, Prince Edward Island",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `${national}
Islander Day=02#3.1
Gold Cup Parade Day=08#3.5
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Quebec (`CA-QC`), 2018 to 2027. */
export const caQc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-QC",
  title: "Canada, Quebec",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `${national}
National Patriots' Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Holiday=0624
Thanksgiving=10#2.1
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Saskatchewan (`CA-SK`), 2018 to 2027. */
export const caSk: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-SK",
  title: "Canada, Saskatchewan",
  zone: "America/Regina",
  from: 2018,
  to: 2027,
  holidays: `${national}
Family Day=02#3.1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Saskatchewan Day=08#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});

/** Business days of Canada, Yukon (`CA-YT`), 2018 to 2027. */
export const caYt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-YT",
  title: "Canada, Yukon",
  zone: "America/Whitehorse",
  from: 2018,
  to: 2027,
  holidays: `${national}
Easter Monday=E1
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Indigenous Peoples Day=0621
Discovery Day=08#3.1
Thanksgiving=10#2.1
Remembrance Day=1111
`,
  sources: [dateHolidays],
});
