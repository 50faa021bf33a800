import { lastDayOfMonth, readDay } from "../../text/isoDate.ts";

/** A period of whole days, both included, ISO dates; an open end is "9999-12-31". @internal */
export interface Period {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** Periods found in a notice. @internal */
export interface PeriodsRead {
  /** The periods, in the order written. */
  readonly periods: readonly Period[];
  /** Whether every number of the text was read as part of a date. */
  readonly complete: boolean;
}

/** Order of day and month in dates written with numbers only. @internal */
export type DateOrder = "day-first" | "month-first";

interface DateAt extends Period {
  readonly start: number;
  readonly end: number;
}

const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const dateForms = new RegExp(
  [
    "(?<!\\d)(?<ymdYear>(?:19|20)\\d\\d)[-/.](?<ymdMonth>\\d{1,2})[-/.](?<ymdDay>\\d{1,2})(?!\\d)",
    "(?<!\\d)(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?<dmyYear>(?:19|20)\\d\\d)(?!\\d)",
    "(?<!\\d)(?<ymYear>(?:19|20)\\d\\d)[-/.](?<ymMonth>\\d{1,2})(?!\\d)",
    "(?<!\\d)(?<myMonth>\\d{1,2})[-/.](?<myYear>(?:19|20)\\d\\d)(?!\\d)",
    `(?:(?<!\\d)(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?\\b(?<name>${monthNames})\\b\\.?(?: (?<dayAfter>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?,?)?,? (?<nameYear>(?:19|20)\\d\\d)(?!\\d)`,
    "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?!\\d)",
  ].join("|"),
  "giu",
);
const through = /^\s{0,3}(?:-|–|—|~|to|through|thru|until|till|bis|au)\s{0,3}$/iu;
const and = /^\s{0,3}and\s{0,3}$/iu;
const between = /between\s{0,3}$/iu;
const toPresent = /^\s{0,3}(?:-|–|—|to|through|until)\s{0,3}(?:present|today|now|date)\b/iu;
const OPEN = "9999-12-31";

/** Reads the dates and periods of a text; two dates joined by a dash or "to" are one period. @internal */
export function readPeriods(text: string, order: DateOrder): PeriodsRead {
  const dates = datesIn(text, order);
  const periods: Period[] = [];
  let rest = "";
  let place = 0;
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index];
    if (!date) continue;
    rest += text.slice(place, date.start);
    const next = dates[index + 1];
    const gap = next ? text.slice(date.end, next.start) : "";
    const before = text.slice(Math.max(0, date.start - 12), date.start);
    if (next && (through.test(gap) || (and.test(gap) && between.test(before)))) {
      periods.push({ from: date.from, to: next.to });
      place = next.end;
      index++;
    } else {
      const open = toPresent.test(text.slice(date.end, date.end + 24));
      periods.push({ from: date.from, to: open ? OPEN : date.to });
      place = date.end;
    }
  }
  rest += text.slice(place);
  const proper = periods.filter(({ from, to }) => from <= to);
  const numbersLeft = /\d/u.test(rest.replace(/\([^()]{0,200}\)/gu, ""));
  return { periods: proper, complete: !numbersLeft && proper.length === periods.length };
}

/** The days that a partial date may mean. @internal */
export function periodOf(date: string): Period {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: date, to: date };
  return { from: `${year}-${month}-01`, to: lastDayOfMonth(`${year}-${month}-01`) };
}

function datesIn(text: string, order: DateOrder): readonly DateAt[] {
  const dates: DateAt[] = [];
  for (const match of text.matchAll(dateForms)) {
    const date = partialDateOf(match.groups ?? {}, order);
    if (date !== undefined) {
      dates.push({ ...periodOf(date), start: match.index, end: match.index + match[0].length });
    }
  }
  return dates;
}

function partialDateOf(
  groups: Readonly<Record<string, string | undefined>>,
  order: DateOrder,
): string | undefined {
  if (groups["first"] !== undefined) {
    const [day, month] =
      order === "day-first"
        ? [groups["first"], groups["second"]]
        : [groups["second"], groups["first"]];
    return dateFrom(groups["dmyYear"], month, day);
  }
  if (groups["ymdYear"]) return dateFrom(groups["ymdYear"], groups["ymdMonth"], groups["ymdDay"]);
  if (groups["ymYear"]) return dateFrom(groups["ymYear"], groups["ymMonth"]);
  if (groups["myYear"]) return dateFrom(groups["myYear"], groups["myMonth"]);
  if (groups["name"]) {
    const month = months.indexOf(groups["name"].slice(0, 3).toLowerCase()) + 1;
    return dateFrom(groups["nameYear"], String(month), groups["dayBefore"] ?? groups["dayAfter"]);
  }
  return dateFrom(groups["year"]);
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateFrom(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const paddedMonth = month.padStart(2, "0");
  if (day === undefined) return `${year}-${paddedMonth}`;
  return readDay(`${year}-${paddedMonth}-${day}`, "yyyy-MM-d");
}
