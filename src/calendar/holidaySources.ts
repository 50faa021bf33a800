import type { CalendarSource } from "./calendar.ts";

/** Data set of most countries. @internal */
export const dateHolidays: CalendarSource = {
  id: "date-holidays",
  title: "date-holidays 3.37.0, holidays of type public that last the whole day",
  url: "https://github.com/commenthol/date-holidays",
  confidence: "secondary-source",
  licence: "CC-BY-SA-3.0",
  attribution:
    "Holiday data from date-holidays by commenthol and contributors, based on articles of Wikipedia, CC BY-SA 3.0; selected and reformatted.",
};

/** Data set of Korea. @internal */
export const holidaysKr: CalendarSource = {
  id: "holidays-kr",
  title:
    "@hyunbinseo/holidays-kr 5.2027.1, days off by the Regulations on Holidays of Public Offices",
  url: "https://github.com/hyunbinseo/holidays-kr",
  publishedOn: "2026-08-21",
  confidence: "secondary-source",
  licence: "MIT",
  attribution: "Copyright (c) 2023 Hyunbin Seo.",
};

/** Data set of China. @internal */
export const chineseDays: CalendarSource = {
  id: "chinese-days",
  title: "chinese-days 1.5.7, days off and make-up workdays by the notices of the State Council",
  url: "https://github.com/vsme/chinese-days",
  confidence: "secondary-source",
  licence: "MIT",
  attribution: "Copyright (c) 2024 Yawei sun.",
};

/** Second data set, by which single days were corrected. @internal */
export const pythonHolidays: CalendarSource = {
  id: "python-holidays",
  title: "holidays 0.105 for Python, used where date-holidays lacks a day or has one too many",
  url: "https://github.com/vacanza/holidays",
  confidence: "secondary-source",
  licence: "MIT",
  attribution: "Copyright (c) Vacanza Team and individual contributors.",
};

/** What is known of the Commission's days. @internal */
export const commissionDays: CalendarSource = {
  id: "commission-recurring-days",
  title:
    "Days that recur in the yearly lists of public holidays of the EU institutions (Official Journal); not compared with the lists, save for 2 November, which stands in OJ C 201 I of 28.5.2021 for 2023",
  confidence: "unverified",
};

/** Single days that both data sets lack. @internal */
export const statuteDays: CalendarSource = {
  id: "statutes",
  title:
    "Days that a statute, proclamation or gazette names and the data sets lack, as an outside check of November 2026 reports them",
  confidence: "secondary-source",
};
