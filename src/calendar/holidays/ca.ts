// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { caCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays, pythonHolidays, statuteDays } from "./sources.ts";

const national = `
New Year's Day=0101
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Christmas Day=1225
Victoria Day~~python-holidays=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day (substitute day)~~python-holidays=180702 230703
Thanksgiving Day~~python-holidays=10#2.1
Remembrance Day (substitute day)~~python-holidays=181112 231113
Boxing Day~~python-holidays=1226@22-25 181226 191226
Remembrance Day~~python-holidays=1111@19-22 1111@24-27
Boxing Day (substitute day)~~python-holidays=201228 211228 261228 271228
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 210930 220930
Christmas Day (substitute day)~~python-holidays=211227 221227 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation (substitute day)~~python-holidays=231002
Easter Monday~~statutes=E1
Funeral of Her Majesty the Queen Elizabeth II~~statutes=220919
`;

/** Business days of Canada (`CA`), 2018 to 2027. */
export const ca: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA",
  title: "Canada",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: national,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays, statuteDays],
});

/** Business days of Canada, Alberta (`CA-AB`), 2018 to 2027. */
export const caAb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-AB",
  title: "Canada, Alberta",
  zone: "America/Edmonton",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, British Columbia (`CA-BC`), 2018 to 2027. */
export const caBc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-BC",
  title: "Canada, British Columbia",
  zone: "America/Vancouver",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1@19-27 180212
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
British Columbia Day=08#1.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
National Day for Truth and Reconciliation (substitute day)~~python-holidays=231002
National Day for Truth and Reconciliation~~python-holidays=0930@24-27
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Manitoba (`CA-MB`), 2018 to 2027. */
export const caMb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-MB",
  title: "Canada, Manitoba",
  zone: "America/Winnipeg",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Louis Riel Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation~~python-holidays=0930@24-27
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, New Brunswick (`CA-NB`), 2018 to 2027. */
export const caNb: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NB",
  title: "Canada, New Brunswick",
  zone: "America/Moncton",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1
Good Friday=E-2
Canada Day=0701
New Brunswick Day=08#1.1
Labour Day=09#1.1
Remembrance Day=1111
Christmas Day=1225
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Newfoundland and Labrador (`CA-NL`), 2018 to 2027. */
export const caNl: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NL",
  title: "Canada, Newfoundland and Labrador",
  zone: "America/St_Johns",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Memorial Day=0701
Labour Day=09#1.1
Armistice Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Nova Scotia (`CA-NS`), 2018 to 2027. */
export const caNs: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NS",
  title: "Canada, Nova Scotia",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Heritage Day=02#3.1
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Remembrance Day=1111
Christmas Day=1225
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Northwest Territories (`CA-NT`), 2018 to 2027. */
export const caNt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NT",
  title: "Canada, Northwest Territories",
  zone: "America/Yellowknife",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Indigenous Peoples Day=0621
Canada Day=0701
Civic Holiday=08#1.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Boxing Day=1226@20-22 261226 271226
Christmas Day (substitute day)~~python-holidays=211227 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 220930
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Nunavut (`CA-NU`), 2018 to 2027. */
export const caNu: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-NU",
  title: "Canada, Nunavut",
  zone: "America/Iqaluit",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Civic Holiday=08#1.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Nunavut Day~~python-holidays=0709@24-27 200709 210709
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 220930
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Ontario (`CA-ON`), 2018 to 2027. */
export const caOn: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-ON",
  title: "Canada, Ontario",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)~~python-holidays=201228 211228 261228 271228
Christmas Day (substitute day)~~python-holidays=211227 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Prince Edward Island (`CA-PE`), 2018 to 2027. */
export const caPe: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-PE",
  title: "Canada, Prince Edward Island",
  zone: "America/Halifax",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Islander Day=02#3.1
Good Friday=E-2
Canada Day=0701
Labour Day=09#1.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
National Day for Truth and Reconciliation~~python-holidays=0930@24-27 220930
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Quebec (`CA-QC`), 2018 to 2027. */
export const caQc: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-QC",
  title: "Canada, Quebec",
  zone: "America/Toronto",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
National Patriots' Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Holiday=0624
Canada Day=0701
Labour Day=09#1.1
Thanksgiving=10#2.1
Christmas Day=1225
Saint John the Baptist Day (substitute day)~~python-holidays=180625
Canada Day (substitute day)~~python-holidays=180702
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Saskatchewan (`CA-SK`), 2018 to 2027. */
export const caSk: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-SK",
  title: "Canada, Saskatchewan",
  zone: "America/Regina",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Family Day=02#3.1
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
Canada Day=0701
Saskatchewan Day=08#1.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Canada, Yukon (`CA-YT`), 2018 to 2027. */
export const caYt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "CA-YT",
  title: "Canada, Yukon",
  zone: "America/Whitehorse",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101
Good Friday=E-2
Victoria Day=05#3.1@18-20 05#3.1@24-26 05#4.1@21-23 270524
National Indigenous Peoples Day=0621
Canada Day=0701
Discovery Day=08#3.1
Labour Day=09#1.1
Thanksgiving=10#2.1
Remembrance Day=1111
Christmas Day=1225
Canada Day (substitute day)~~python-holidays=180702 230703
Remembrance Day (substitute day)~~python-holidays=181112 231113
Christmas Day (substitute day)~~python-holidays=211227 221226 271227
New Year's Day (substitute day)~~python-holidays=220103 230102
Funeral of Her Majesty the Queen Elizabeth II~~python-holidays=220919
National Day for Truth and Reconciliation~~python-holidays=0930@24-27
`,
  counting: caCounting,
  sources: [dateHolidays, pythonHolidays],
});
