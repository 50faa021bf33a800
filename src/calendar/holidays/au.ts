// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.
import { auCounting } from "../../model/countingLaws.ts";
import type { Calendar } from "../calendar.ts";
import { calendarFromTable } from "../calendarFromTable.ts";
import { dateHolidays, pythonHolidays } from "./sources.ts";

/** Business days of Australia, Australian Capital Territory (`AU-ACT`), 2018 to 2027. */
export const auAct: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-ACT",
  title: "Australia, Australian Capital Territory",
  zone: "Australia/Sydney",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Canberra Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425
Reconciliation Day=05#-1.1@21-24 180528 190527 200601 250602 260601 270531
Queen's Birthday=06#2.1@18-22
Labour Day=10#1.1
Christmas Day=1225
Boxing Day=1226
Declared public holiday=200427
Boxing Day (substitute day)=201228 211228 261228 271228
Anzac Day (substitute day)=210426 260427 270426
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
`,
  counting: auCounting,
  sources: [dateHolidays],
});

/** Business days of Australia, New South Wales (`AU-NSW`), 2018 to 2027. */
export const auNsw: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-NSW",
  title: "Australia, New South Wales",
  zone: "Australia/Sydney",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
Labour Day=10#1.1
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
Anzac Day (substitute day)=260427 270426
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Australia, Northern Territory (`AU-NT`), 2018 to 2027. */
export const auNt: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-NT",
  title: "Australia, Northern Territory",
  zone: "Australia/Darwin",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Good Friday=E-2
Easter Saturday=E-1
Easter Monday=E1
Anzac Day=0425@18-20 0425@22-26 210426 270426
May Day=05#1.1
Queen's Birthday=06#2.1@18-22
Picnic Day=08#1.1
Christmas Day=1225@18-20 1225@23-26 211227 221227 271227
Boxing Day=1226@22-27 181226 191226 201228 211228
National Day of Mourning for Queen Elizabeth II=220922
Easter Sunday=E0@23-27
King's Birthday=06#2.1@23-27
Boxing Day (substitute day)=261228 271228
`,
  counting: auCounting,
  sources: [dateHolidays],
});

/** Business days of Australia, Queensland (`AU-QLD`), 2018 to 2027. */
export const auQld: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-QLD",
  title: "Australia, Queensland",
  zone: "Australia/Brisbane",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425@18-20 0425@22-26 210426 270426
Labour Day=05#1.1
Queen's Birthday=10#1.1@18-21
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=10#1.1@22-27
`,
  counting: auCounting,
  sources: [dateHolidays],
});

/** Business days of Australia, South Australia (`AU-SA`), 2018 to 2027. */
export const auSa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-SA",
  title: "Australia, South Australia",
  zone: "Australia/Adelaide",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Adelaide Cup Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
Labour Day=10#1.1
Christmas Day=1225@18-20 1225@23-26 211227 221227 271227
Proclamation Day=1226@22-27 181226 191226 201228 211228 261228 271228
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
Easter Sunday=E0@24-27
ANZAC Day (substitute day)~~python-holidays=210426
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Australia, Tasmania (`AU-TAS`), 2018 to 2027. */
export const auTas: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-TAS",
  title: "Australia, Tasmania",
  zone: "Australia/Hobart",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101@18-21 0101@24-27 220103
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Eight Hours Day=03#2.1
Good Friday=E-2
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
Christmas Day=1225
Boxing Day=1226@22-25 181226 191226 201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
New Year's Day~~python-holidays=230102
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Australia, Victoria (`AU-VIC`), 2018 to 2027. */
export const auVic: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-VIC",
  title: "Australia, Victoria",
  zone: "Australia/Melbourne",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Labour Day=03#2.1
Good Friday=E-2
Easter Saturday=E-1
Easter Sunday=E0
Easter Monday=E1
Anzac Day=0425
Queen's Birthday=06#2.1@18-22
AFL Grand Final Friday=09#-1.5@23-27 180928 190927 210924
Melbourne Cup=11#1.2
Christmas Day=1225
Boxing Day=1226
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=06#2.1@23-27
Friday before the AFL Grand Final~~python-holidays=201023 220923
`,
  counting: auCounting,
  sources: [dateHolidays, pythonHolidays],
});

/** Business days of Australia, Western Australia (`AU-WA`), 2018 to 2027. */
export const auWa: Calendar = /* @__PURE__ */ calendarFromTable({
  id: "AU-WA",
  title: "Australia, Western Australia",
  zone: "Australia/Perth",
  from: 2018,
  to: 2027,
  holidays: `
New Year's Day=0101 220103 230102
Australia Day=0126@21-24 180126 190128 200127 250127 260126 270126
Labour Day=03#1.1
Good Friday=E-2
Easter Monday=E1
Anzac Day=0425
Western Australia Day=06#1.1
Queen's Birthday=09#-1.1@18-21
Christmas Day=1225
Boxing Day=1226
Anzac Day (substitute day)=200427 210426 260427 270426
Boxing Day (substitute day)=201228 211228 261228 271228
Christmas Day (substitute day)=211227 221227 271227
Easter Sunday=E0@22-27
National Day of Mourning for Queen Elizabeth II=220922
King's Birthday=09#-1.1@25-27 09#4.1@22-24
`,
  counting: auCounting,
  sources: [dateHolidays],
});
