import type { CountingLaw } from "./countingLaw.ts";
import type { Quotation } from "./quotation.ts";

const readOn = "2026-11-29";
const quote = (article: string, url: string, text: string): Quotation => ({
  text,
  article,
  url,
  readOn,
});

const krCivilAct = "https://github.com/9bow/legalize-kr/blob/main/kr/민법/법률.md";
const auSection36 =
  "https://claytonutz.com/insights/2017/march/not-today-what-is-the-last-day-in-legislation-and-how-can-you-tell";
const caInterpretationAct =
  "https://github.com/justicecanada/laws-lois-xml/blob/main/eng/acts/I-21.xml";
const jpHolidaysAct = "https://compalex.tty-i.com/law/363AC0000000091_20150801_000000000000000";
const jpCivilCode = "https://www.kannosrfp.com/hourei/doku.php?id=民法_1_6";
const usSection1115 = "https://ecfr.io/Title-16/Section-1115.14";
const cnCivilCode = "http://www.dandonglaw.com/news/618.html";
const deBgb193 = "http://www.anwalt24.de/gesetze/bgb/193";
const nlTermijnenwet = "https://github.com/legalize-dev/legalize-nl/blob/main/nl/BWBR0002448.md";
const nzLegislationAct = "https://plainlanguagelaw.ackama.com/acts/DLM7298104/LMS39272.html";
const sgInterpretationAct = "https://laws.sg/legislation/act-1965-ia/section-50";
const brCivilCode =
  "https://prod-jurishand-web.azurewebsites.net/lei-10406-de-10-janeiro-2002/artigo-132";

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
      "https://github.com/legalize-dev/legalize-eu/blob/main/eu/0a/31971R1182.md",
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
      url: krCivilAct,
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
      "민법 제157조",
      krCivilAct,
      "기간을 일, 주, 월 또는 연으로 정한 때에는 기간의 초일은 산입하지 아니한다.",
    ),
    quote(
      "민법 제160조제2항",
      krCivilAct,
      "최후의 주, 월 또는 연에서 그 기산일에 해당한 날의 전일로 기간이 만료한다.",
    ),
    quote(
      "민법 제161조",
      krCivilAct,
      "기간의 말일이 토요일 또는 공휴일에 해당한 때에는 기간은 그 익일로 만료한다.",
    ),
  ],
  note: "행정기본법 제6조제2항 keeps to the calendar where a right is restricted or a duty goes on for a time; pass the law `asPublished` for such a period.",
};

/** @internal */
export const auCounting: CountingLaw = {
  ...plain,
  id: "AU",
  title: "Acts Interpretation Act 1901 (Cth), section 36(2)",
  end: "next-business-day",
  confidence: "sourced",
  sources: [
    {
      id: "au-acts-interpretation-act",
      title: "Acts Interpretation Act 1901 (Cth), section 36, as a law firm quotes it whole",
      url: auSection36,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "section 36(2)",
      auSection36,
      "the last day for doing the thing is a Saturday, a Sunday or a holiday; then the thing may be done on the next day that is not a Saturday, a Sunday or a holiday.",
    ),
  ],
  note: "The holidays are those of the place where the thing is to be done. Where months end was not read.",
};

/** @internal */
export const caCounting: CountingLaw = {
  ...plain,
  id: "CA",
  title: "Interpretation Act (R.S.C. 1985, c. I-21), sections 26 to 28 and 35",
  end: "next-business-day",
  weekend: [7],
  confidence: "sourced",
  sources: [
    {
      id: "ca-interpretation-act",
      title: "Interpretation Act (R.S.C. 1985, c. I-21), text of the Department of Justice",
      url: caInterpretationAct,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "section 26",
      caInterpretationAct,
      "Where the time limited for the doing of a thing expires or falls on a holiday, the thing may be done on the day next following that is not a holiday.",
    ),
    quote(
      "section 27(5)",
      caInterpretationAct,
      "Where anything is to be done within a time after, from, of or before a specified day, the time does not include that day.",
    ),
    quote(
      "section 28(c)",
      caInterpretationAct,
      "the day that has the same calendar number as the specified day or, if that month has no day with that number, the last day of that month.",
    ),
  ],
  note: "Sundays are holidays of that Act, Saturdays are not: a period may end on a Saturday. The list of section 35 was read in an outside check.",
};

/** @internal */
export const jpAdministrativeCounting: CountingLaw = {
  ...plain,
  id: "JP-GOV",
  title: "行政機関の休日に関する法律 第1条・第2条",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "sourced",
  sources: [
    {
      id: "jp-administrative-holidays",
      title: "行政機関の休日に関する法律 (Act No. 91 of 1988), text",
      url: jpHolidaysAct,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "第1条第1項第3号",
      jpHolidaysAct,
      "十二月二十九日から翌年の一月三日までの日(前号に掲げる日を除く。)",
    ),
    quote(
      "第2条",
      jpHolidaysAct,
      "期間(時をもつて定める期間を除く。)をもつて定めるものが行政機関の休日に当たるときは、行政機関の休日の翌日をもつてその期限とみなす。",
    ),
    quote("民法 第143条第2項", jpCivilCode, "その起算日に応当する日の前日に満了する。"),
  ],
  note: "Holds for what is due at an administrative organ, by the calendar JP-GOV, whose days off include 29 December to 3 January.",
};

/** @internal */
export const jpCivilCounting: CountingLaw = {
  ...plain,
  id: "JP",
  title: "民法 第138条から第143条まで",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "sourced",
  sources: [
    {
      id: "jp-civil-code",
      title: "民法, chapter 6, in a public copy",
      url: jpCivilCode,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "第142条",
      jpCivilCode,
      "休日その他の休日に当たるときは、その日に取引をしない慣習がある場合に限り、期間は、その翌日に満了する。",
    ),
    quote("第143条第2項", jpCivilCode, "その起算日に応当する日の前日に満了する。"),
  ],
  note: "The end moves only where custom does no business on that day, which is assumed here for Saturdays as well; pass the law `asPublished` where there is no such custom.",
};

/** @internal */
export const usCpsaCounting: CountingLaw = {
  ...plain,
  id: "US-16CFR1115",
  title: "16 CFR 1115.14(a)",
  end: "next-business-day",
  hoursOn: "business-days",
  leavesOutDaysOffUpTo: 10_000,
  confidence: "sourced",
  sources: [
    {
      id: "us-16cfr-1115-14",
      title: "16 CFR 1115.14, in a public copy",
      url: usSection1115,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "16 CFR 1115.14(a)",
      usSection1115,
      "Weekends and holidays are excluded from the computation of the time periods in this part.",
    ),
  ],
};

/** @internal */
export const cnCounting: CountingLaw = {
  ...plain,
  id: "CN",
  title: "民法典 第二百条至第二百零四条",
  end: "next-business-day",
  confidence: "sourced",
  sources: [
    {
      id: "cn-civil-code",
      title: "中华人民共和国民法典, part one, chapter ten whole, in a law firm's copy",
      url: cnCivilCode,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "第二百零一条",
      cnCivilCode,
      "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
    ),
    quote(
      "第二百零二条",
      cnCivilCode,
      "到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
    ),
    quote(
      "第二百零三条",
      cnCivilCode,
      "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。",
    ),
  ],
  note: "Article 204 leaves room for other laws and for what parties agree. Whether it holds for a limit of public law was not checked.",
};

/** @internal */
export const nlCounting: CountingLaw = {
  ...plain,
  id: "NL",
  title: "Algemene termijnenwet, artikelen 1 tot en met 4",
  end: "next-business-day",
  leastBusinessDays: 2,
  leastBusinessDaysFrom: 3,
  movesUpTo: { "calendar-day": 90, week: 12, month: 3 },
  confidence: "sourced",
  sources: [
    {
      id: "nl-algemene-termijnenwet",
      title: "Algemene termijnenwet, text",
      url: nlTermijnenwet,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "artikel 1",
      nlTermijnenwet,
      "wordt verlengd tot en met de eerstvolgende dag die niet een zaterdag, zondag of algemeen erkende feestdag is.",
    ),
    quote(
      "artikel 2",
      nlTermijnenwet,
      "Een in een wet gestelde termijn van ten minste drie dagen wordt, zo nodig, zoveel verlengd, dat daarin ten minste twee dagen voorkomen die niet een zaterdag, zondag of algemeen erkende feestdag zijn.",
    ),
    quote(
      "artikel 4, onder a",
      nlTermijnenwet,
      "omschreven in uren, in meer dan 90 dagen, in meer dan twaalf weken, in meer dan drie maanden, of in een of meer jaren",
    ),
  ],
  note: "Where months end was not read.",
};

/** @internal */
export const deCounting: CountingLaw = {
  ...plain,
  id: "DE",
  title: "BGB §§ 187 bis 193",
  end: "next-business-day",
  confidence: "sourced",
  sources: [
    {
      id: "de-bgb",
      title: "Bürgerliches Gesetzbuch, §§ 187, 188 and 193, in public copies",
      url: deBgb193,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "§ 187 Abs. 1",
      "http://www.dejure.org/gesetze/BGB_bis_31.12.2022/187.html",
      "so wird bei der Berechnung der Frist der Tag nicht mitgerechnet, in welchen das Ereignis oder der Zeitpunkt fällt.",
    ),
    quote(
      "§ 188 Abs. 3",
      "https://lexcada.com/akn/de/act/1896-08-18/BGB/deu/!para_188",
      "Fehlt bei einer nach Monaten bestimmten Frist in dem letzten Monat der für ihren Ablauf maßgebende Tag, so endigt die Frist mit dem Ablauf des letzten Tages dieses Monats.",
    ),
    quote(
      "§ 193",
      deBgb193,
      "fällt der bestimmte Tag oder der letzte Tag der Frist auf einen Sonntag, einen am Erklärungs- oder Leistungsort staatlich anerkannten allgemeinen Feiertag oder einen Sonnabend, so tritt an die Stelle eines solchen Tages der nächste Werktag.",
    ),
  ],
  note: "§ 193 speaks of declarations and of what is to be done by a day. It is civil law; a limit of an act of the European Union is counted by Regulation 1182/71.",
};

/** @internal */
export const nzCounting: CountingLaw = {
  ...plain,
  id: "NZ",
  title: "Legislation Act 2019 (NZ), sections 54 to 56",
  end: "next-business-day",
  monthEnd: "day-before",
  confidence: "secondary-source",
  sources: [
    {
      id: "nz-legislation-act",
      title: "Legislation Act 2019, headings and plain-language account",
      url: nzLegislationAct,
      confidence: "secondary-source",
    },
  ],
  quotations: [
    quote(
      "section 55, heading",
      nzLegislationAct,
      "Extension for doing thing if day or last day is not working day",
    ),
  ],
  note: "The section itself was not read, nor the Act's own list of working days, which may leave out more days after Christmas.",
};

/** @internal */
export const sgCounting: CountingLaw = {
  ...plain,
  id: "SG",
  title: "Interpretation Act 1965 (Singapore), section 50",
  end: "next-business-day",
  weekend: [7],
  leavesOutDaysOffUpTo: 6,
  confidence: "sourced",
  sources: [
    {
      id: "sg-interpretation-act",
      title: "Interpretation Act 1965, section 50, text",
      url: sgInterpretationAct,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "section 50(b)",
      sgInterpretationAct,
      "if the last day of the period is a Sunday or a public holiday (which days are called in this section excluded days) the period includes the next following day not being an excluded day",
    ),
    quote(
      "section 50(d)",
      sgInterpretationAct,
      "within any time not exceeding 6 days, excluded days must not be reckoned in the computation of the time.",
    ),
  ],
  note: "Saturdays are days like others. Where months end was not read.",
};

/** @internal */
export const gbCounting: CountingLaw = {
  ...plain,
  id: "GB",
  title: "Interpretation Act 1978",
  end: "as-is",
  confidence: "secondary-source",
  sources: [
    {
      id: "gb-interpretation-act",
      title: "Interpretation Act 1978, text",
      url: "https://github.com/legalize-dev/legalize-uk/blob/main/uk/ukpga-1978-30.md",
      confidence: "sourced",
    },
  ],
  note: "That Act was read and has no rule on how a period is counted or ends. Rule 2.8 of the Civil Procedure Rules moves the end of what is done at a court office, and leaves days off out of five days or fewer, for periods of those rules alone.",
};

/** @internal */
export const brCounting: CountingLaw = {
  ...plain,
  id: "BR",
  title: "Código Civil, art. 132",
  end: "next-business-day",
  monthEnd: "same-date-or-next",
  confidence: "sourced",
  sources: [
    {
      id: "br-codigo-civil",
      title: "Código Civil, art. 132, in a public copy",
      url: brCivilCode,
      confidence: "sourced",
    },
  ],
  quotations: [
    quote(
      "art. 132",
      brCivilCode,
      "computam-se os prazos, excluído o dia do começo, e incluído o do vencimento.",
    ),
    quote(
      "art. 132, § 1º",
      brCivilCode,
      "Se o dia do vencimento cair em feriado, considerar-se-á prorrogado o prazo até o seguinte dia útil.",
    ),
    quote(
      "art. 132, § 3º",
      brCivilCode,
      "Os prazos de meses e anos expiram no dia de igual número do de início, ou no imediato, se faltar exata correspondência.",
    ),
  ],
  note: "That a Saturday counts as a day off is assumed. No calendar of Brazil is shipped.",
};

/**
 * The laws of counting by place. A deadline names one of them in `counting`; a calendar has that of its place, which holds where a
 * deadline names none.
 *
 * `asPublished` keeps a period as it was written, `eu` holds for acts of the European Union, `jpAdministrative` for what is due at an
 * administrative organ of Japan, `usCpsa` for reports under section 15(b) of the CPSA. A law that is not marked `sourced` was not read in its text, and
 * its note says so.
 *
 * @example
 * ```ts
 * import { countingLaws } from "safepact/model";
 *
 * countingLaws.eu.leastBusinessDays; // => 2
 * countingLaws.ca.weekend; // => [7]
 * countingLaws.gb.confidence; // => "secondary-source"
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
