/** One stay of a country in an area: from the first day to the last, both included; still there when `to` is absent. */
export interface Membership {
  readonly place: string;
  readonly from: string;
  readonly to?: string;
}

const since = (from: string, places: string): readonly Membership[] =>
  places.split(" ").map((place) => ({ place, from }));

// Until the end of 31 January 2020 in Brussels: Article 50(3) TEU and Decision (EU) 2019/1810.
const lastBritishDay = "2020-01-31";

/**
 * Member States of the European Union and, before it, of the Communities. Source: the treaties of accession, by the day of their
 * entry into force.
 */
const union: readonly Membership[] = [
  ...since("1958-01-01", "BE DE FR IT LU NL"),
  ...since("1973-01-01", "DK IE"),
  { place: "GB", from: "1973-01-01", to: lastBritishDay },
  ...since("1981-01-01", "GR"),
  ...since("1986-01-01", "ES PT"),
  ...since("1995-01-01", "AT FI SE"),
  ...since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
  ...since("2007-01-01", "BG RO"),
  ...since("2013-07-01", "HR"),
];

/**
 * States of the European Economic Area. Source: the Agreement (OJ L 1, 3.1.1994), in force on 1 January 1994, for Liechtenstein on
 * 1 May 1995; later members of the Union by the day from which their agreement of participation was applied.
 */
const economicArea: readonly Membership[] = [
  ...since("1994-01-01", "AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE"),
  { place: "GB", from: "1994-01-01", to: lastBritishDay },
  ...since("1995-05-01", "LI"),
  ...since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
  ...since("2007-08-01", "BG RO"),
  ...since("2014-04-12", "HR"),
];

/** Areas of several countries. */
export const areas: ReadonlyMap<string, readonly Membership[]> = new Map([
  ["EU", union],
  ["EEA", economicArea],
]);

/**
 * Parts of a country that have a code of their own in ISO 3166-1 and in which the law of the country and of its area holds: the outermost regions
 * of Article 349 TFEU, Åland (Article 355(4) TFEU), and the territories that 15 USC 2052(a)(17) counts among the States.
 */
export const parts: ReadonlyMap<string, string> = new Map([
  ...["GF", "GP", "MF", "MQ", "RE", "YT"].map((place) => [place, "FR"] as const),
  ["AX", "FI"],
  ...["AS", "GU", "MP", "PR", "UM", "VI"].map((place) => [place, "US"] as const),
]);
