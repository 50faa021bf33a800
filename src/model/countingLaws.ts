import type { CountingLaw } from "./countingLaw.ts";
import type { Quotation } from "./quotation.ts";

const readOn = "2026-11-29";
const quote = (article: string, url: string, text: string): Quotation => ({
  text,
  article,
  url,
  readOn,
});
const plain = {
  hoursFrom: "instant",
  hoursOn: "every-day",
  monthEnd: "same-date",
  sources: [],
  quotations: [],
} as const;

/** @internal */
export const asPublished: CountingLaw = {
  ...plain,
  id: "as-published",
  title: "no law of counting is known",
  end: "as-is",
  confidence: "unverified",
  note: "A last day on a day off stays the last day. Whether the law of the case moves it was not checked.",
};

/** @internal */
export const euCounting: CountingLaw = {
  id: "EU-1182-71",
  title: "Regulation (EEC, Euratom) No 1182/71, Article 3",
  end: "next-business-day",
  leastBusinessDays: 2,
  hoursFrom: "next-full-hour",
  hoursOn: "every-day",
  monthEnd: "same-date",
  confidence: "sourced",
  sources: [
    {
      id: "reg-1182-71",
      title:
        "Regulation (EEC, Euratom) No 1182/71 determining the rules applicable to periods, dates and time limits",
      url: "http://data.europa.eu/eli/reg/1971/1182/oj",
      publishedOn: "1971-06-08",
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "Article 3(4)",
      "http://data.europa.eu/eli/reg/1971/1182/oj",
      "Where the last day of a period expressed otherwise than in hours is a public holiday, Sunday or Saturday, the period shall end with the expiry of the last hour of the following working day.",
    ),
    quote(
      "Article 3(5)",
      "http://data.europa.eu/eli/reg/1971/1182/oj",
      "Any period of two days or more shall include at least two working days.",
    ),
    quote(
      "Article 3(2)(c)",
      "https://github.com/legalize-dev/legalize-eu/blob/main/eu/31971R1182.md",
      "the day on which it should expire does not occur in the last month, the period shall end with the expiry of the last hour of the last day of that month",
    ),
  ],
  note: "Public holidays are those of the Member State or institution in which action is due.",
};

/** @internal */
export const krCounting: CountingLaw = {
  ...plain,
  id: "KR",
  title: "행정기본법 제6조, 민법 제155조부터 제161조까지",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "sourced",
  sources: [
    {
      id: "kr-administrative-basic-act",
      title: "행정기본법, text",
      url: "https://github.com/9bow/legalize-kr/blob/main/kr/행정기본법/법률.md",
      confidence: "sourced",
    },
    {
      id: "kr-civil-act",
      title: "민법, text",
      url: "https://www.law.go.kr/법령/민법",
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "행정기본법 제6조제1항",
      "https://github.com/9bow/legalize-kr/blob/main/kr/행정기본법/법률.md",
      "다른 법령등에 특별한 규정이 있는 경우를 제외하고는 「민법」을 준용한다.",
    ),
    quote(
      "민법 제161조",
      "https://www.law.go.kr/법령/민법",
      "기간의 말일이 토요일 또는 공휴일에 해당한 때에는 기간은 그 익일로 만료한다.",
    ),
  ],
  note: "행정기본법 제6조제2항 keeps to the calendar where a right is restricted or a duty goes on for a time; pass the law `asPublished` for such a period. That months end on the day before the date of day one (민법 제160조) was not read.",
};

/** @internal */
export const auCounting: CountingLaw = {
  ...plain,
  id: "AU",
  title: "Acts Interpretation Act 1901 (Cth), section 36(2)",
  end: "next-business-day",
  confidence: "secondary-source",
  sources: [
    {
      id: "au-acts-interpretation-act",
      title: "Acts Interpretation Act 1901 (Cth), as an outside check reports it",
      url: "https://www.legislation.gov.au/C1901A00002/latest",
      confidence: "secondary-source",
    },
  ],
  note: "A last day on a Saturday, a Sunday or a holiday of the place gives way to the next day that is none.",
};

/** @internal */
export const caCounting: CountingLaw = {
  ...plain,
  id: "CA",
  title: "Interpretation Act (R.S.C. 1985, c. I-21), sections 26 and 35",
  end: "next-business-day",
  weekend: [7],
  confidence: "secondary-source",
  sources: [
    {
      id: "ca-interpretation-act",
      title: "Interpretation Act (R.S.C. 1985, c. I-21), as an outside check reports it",
      url: "https://laws-lois.justice.gc.ca/eng/acts/i-21/",
      confidence: "secondary-source",
    },
  ],
  note: "Sundays are holidays of that Act, Saturdays are not: a period may end on a Saturday.",
};

/** @internal */
export const jpAdministrativeCounting: CountingLaw = {
  ...plain,
  id: "JP-GOV",
  title: "行政機関の休日に関する法律 第1条・第2条",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "secondary-source",
  sources: [
    {
      id: "jp-administrative-holidays",
      title: "行政機関の休日に関する法律 (Act No. 91 of 1988), as an outside check reports it",
      url: "https://laws.e-gov.go.jp/law/363AC0000000091",
      confidence: "secondary-source",
    },
  ],
  note: "Holds for what is due at an administrative organ, by the calendar JP-GOV, whose days off include 29 December to 3 January. That months end on the day before the date of day one (民法 第143条) was not read.",
};

/** @internal */
export const jpCivilCounting: CountingLaw = {
  ...plain,
  id: "JP",
  title: "民法 第138条から第143条まで",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "unverified",
  note: "民法 第142条 was not read; it is said to move the end only where custom does no business on that day.",
};

/** @internal */
export const usCpsaCounting: CountingLaw = {
  ...plain,
  id: "US-16CFR1115",
  title: "16 CFR 1115.14(a)",
  end: "next-business-day",
  hoursOn: "business-days",
  confidence: "secondary-source",
  sources: [
    {
      id: "us-16cfr-1115-14",
      title: "16 CFR 1115.14, as an outside check reports it",
      url: "https://www.ecfr.gov/current/title-16/section-1115.14",
      confidence: "secondary-source",
    },
  ],
  note: "Weekends and holidays are left out of the hours and days of that part.",
};

/** @internal */
export const cnCounting: CountingLaw = {
  ...plain,
  id: "CN",
  title: "民法典 第二百条至第二百零四条",
  end: "next-business-day",
  confidence: "secondary-source",
  sources: [
    {
      id: "cn-civil-code",
      title: "中华人民共和国民法典, articles 202 and 203 in a public copy",
      confidence: "secondary-source",
    },
  ],
  quotations: [
    quote(
      "第二百零三条",
      "https://flk.npc.gov.cn",
      "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
    ),
    quote(
      "第二百零二条",
      "https://flk.npc.gov.cn",
      "到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
    ),
  ],
  note: "Whether it holds for a limit of public law was not checked.",
};

/** @internal */
export const nlCounting: CountingLaw = {
  ...plain,
  id: "NL",
  title: "Algemene termijnenwet, artikel 1",
  end: "next-business-day",
  confidence: "unverified",
  note: "The text was not read.",
};

/** @internal */
export const deCounting: CountingLaw = {
  ...plain,
  id: "DE",
  title: "BGB §§ 187 bis 193",
  end: "next-business-day",
  confidence: "secondary-source",
  quotations: [
    quote(
      "§ 193",
      "https://www.gesetze-im-internet.de/bgb/__193.html",
      "so tritt an die Stelle eines solchen Tages der nächste Werktag",
    ),
  ],
  note: "Read in a public copy. It is civil law; a limit of an act of the European Union is counted by Regulation 1182/71.",
};

/** @internal */
export const nzCounting: CountingLaw = {
  ...plain,
  id: "NZ",
  title: "Legislation Act 2019 (NZ)",
  end: "as-is",
  confidence: "unverified",
  note: "The text was not read; a last day on a day off was not moved.",
};

/** @internal */
export const sgCounting: CountingLaw = {
  ...plain,
  id: "SG",
  title: "Interpretation Act 1965 (Singapore)",
  end: "as-is",
  confidence: "unverified",
  note: "The text was not read; a last day on a day off was not moved.",
};

/** @internal */
export const gbCounting: CountingLaw = {
  ...plain,
  id: "GB",
  title: "Interpretation Act 1978 and Civil Procedure Rules, rule 2.8",
  end: "as-is",
  confidence: "unverified",
  note: "The texts were not read; a last day on a day off was not moved.",
};

/** @internal */
export const brCounting: CountingLaw = {
  ...plain,
  id: "BR",
  title: "Código Civil, art. 132",
  end: "as-is",
  confidence: "unverified",
  note: "The text was not read; a last day on a day off was not moved. No calendar of Brazil is shipped.",
};

/**
 * The laws of counting by place. A deadline names one of them in `counting`; a calendar has that of its place, which holds where a
 * deadline names none.
 *
 * `asPublished` keeps a period as it was written, `eu` holds for acts of the European Union, `jpAdministrative` for what is due at an
 * administrative organ of Japan, `usCpsa` for reports under section 15(b) of the CPSA. A law marked `unverified` was not read, and its
 * note says so.
 *
 * @example
 * ```ts
 * import { countingLaws } from "safepact/model";
 *
 * countingLaws.eu.leastBusinessDays; // => 2
 * countingLaws.ca.weekend; // => [7]
 * countingLaws.gb.confidence; // => "unverified"
 * ```
 */
export const countingLaws = {
  asPublished,
  /** Australia. */
  au: auCounting,
  /** Brazil. */
  br: brCounting,
  /** Canada. */
  ca: caCounting,
  /** China. */
  cn: cnCounting,
  /** Germany. */
  de: deCounting,
  /** Acts of the European Union. */
  eu: euCounting,
  /** United Kingdom. */
  gb: gbCounting,
  /** Japan, periods of private law. */
  jp: jpCivilCounting,
  /** Japan, what is due at an administrative organ. */
  jpAdministrative: jpAdministrativeCounting,
  /** Korea. */
  kr: krCounting,
  /** Netherlands. */
  nl: nlCounting,
  /** New Zealand. */
  nz: nzCounting,
  /** Singapore. */
  sg: sgCounting,
  /** Reports under section 15(b) of the CPSA, United States. */
  usCpsa: usCpsaCounting,
} as const satisfies Readonly<Record<string, CountingLaw>>;
