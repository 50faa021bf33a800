/** A difference between the shipped tables and the second one, with who is right. */
export interface KnownDifference {
  readonly calendars: RegExp;
  readonly days: RegExp;
  readonly where: "here only" | "there only";
  readonly right: "here" | "there" | "both" | "not known";
  readonly why: string;
}

/** What is known of the differences that compareHolidays.ts finds. */
export const differences: readonly KnownDifference[] = [
  {
    calendars: /^SE$/u,
    days: /-(?:06-(?:19|2[0-5])|12-24|12-31)$/u,
    where: "here only",
    right: "here",
    why: "lag (1930:173) § 2 treats Midsummer, Christmas and New Year's Eve as Sundays for periods",
  },
  {
    calendars: /^CA$/u,
    days: /^2022-09-19$|-0[34]-\d\d$/u,
    where: "here only",
    right: "here",
    why: "Interpretation Act, section 35, names Easter Monday; 19 September 2022 by proclamation (secondary source)",
  },
  {
    calendars: /^NL$/u,
    days: /-05-05$/u,
    where: "here only",
    right: "here",
    why: "Algemene termijnenwet, article 3(1), names 5 May every year (secondary source)",
  },
  {
    calendars: /^HR$/u,
    days: /^2024-04-17$/u,
    where: "here only",
    right: "here",
    why: "the day of the parliamentary election was a day off (secondary source)",
  },
  {
    calendars: /^AU-QLD$/u,
    days: /-08-1\d$|^2021-10-29$/u,
    where: "there only",
    right: "both",
    why: "the show day of Brisbane is a holiday of its area only; add it with withClosures",
  },
  {
    calendars: /^FR-(?:GP|MF|MQ)$/u,
    days: /-07-21$/u,
    where: "there only",
    right: "not known",
    why: "Schoelcher Day is kept by custom; that it is a public holiday was not found",
  },
  {
    calendars: /^FR-GP$/u,
    days: /-03-\d\d$/u,
    where: "there only",
    right: "not known",
    why: "Mi-Carême is kept by custom; that it is a public holiday was not found",
  },
];
