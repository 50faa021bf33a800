import { easterDay } from "../../../src/calendar/easterDay.ts";

/** All dates of one holiday. */
export interface NamedDates {
  readonly name: string;
  readonly localName?: string;
  readonly dates: readonly string[];
}

/** First and last year of a table. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/**
 * Writes the dates of a holiday in the notation that `src/calendar/calendarFromTable.ts` reads: a rule where one gives
 * exactly these dates, single dates where none does.
 */
export function compress({ name, localName, dates }: NamedDates, years: Years): string {
  const label = localName === undefined || localName === name ? name : `${name}~${localName}`;
  return `${label}=${spec([...new Set(dates)].sort(), years)}`;
}

function spec(dates: readonly string[], years: Years): string {
  // A rule may hold for part of the dates, such as a law that began in 2021: take the longest, then the rest.
  const rules = [...new Set(dates.flatMap(rulesOf))];
  let left = new Set(dates);
  const tokens: string[] = [];
  while (left.size > 0) {
    const best = rules
      .map((rule) => longestRun(rule, left, years))
      .sort((a, b) => b.dates.length - a.dates.length || order(a.token, b.token))[0];
    if (!best || best.dates.length < 3) break;
    tokens.push(best.token);
    left = new Set([...left].filter((date) => !best.dates.includes(date)));
  }
  return [...tokens.sort(), ...[...left].map((date) => date.slice(2).replaceAll("-", ""))].join(
    " ",
  );
}

function order(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** Every rule that gives a date: by month and day, by distance to Easter, by the weekday of a month. */
function rulesOf(date: string): readonly string[] {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  const year = Number(date.slice(0, 4));
  const month = date.slice(5, 7);
  const number = Number(date.slice(8));
  const weekday = new Date(day * DAY).getUTCDay() || 7;
  const length = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  const rules = [`${month}${date.slice(8)}`, `${month}#${Math.ceil(number / 7)}.${weekday}`];
  if (number > length - 7) rules.push(`${month}#-1.${weekday}`);
  for (const [letter, orthodox] of [
    ["E", false],
    ["O", true],
  ] as const) {
    const offset = day - easterDay(year, orthodox);
    if (Math.abs(offset) < 70) rules.push(`${letter}${offset}`);
  }
  return rules;
}

function longestRun(
  rule: string,
  dates: ReadonlySet<string>,
  years: Years,
): { token: string; dates: readonly string[] } {
  let best: { from: number; to: number } = { from: 1, to: 0 };
  let from = years.from;
  for (let year = years.from; year <= years.to + 1; year++) {
    const date = year > years.to ? undefined : dateOfRule(rule, year);
    if (date !== undefined && dates.has(date)) continue;
    if (year - from > best.to - best.from + 1) best = { from, to: year - 1 };
    from = year + 1;
  }
  const covered: string[] = [];
  for (let year = best.from; year <= best.to; year++) covered.push(dateOfRule(rule, year) ?? "");
  const span =
    best.from === years.from && best.to === years.to ? "" : `@${best.from % 100}-${best.to % 100}`;
  return { token: rule + span, dates: covered };
}

/** The date a rule gives in a year; written apart from the reader in `src`, which a test holds against it. */
function dateOfRule(rule: string, year: number): string | undefined {
  const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  if (/^[EO]/u.test(rule)) return date(easterDay(year, rule[0] === "O") + Number(rule.slice(1)));
  const month = Number(rule.slice(0, 2));
  if (!rule.includes("#")) return `${year}-${rule.slice(0, 2)}-${rule.slice(2)}`;
  const [nth = 0, weekday = 0] = rule.slice(3).split(".").map(Number);
  const days: number[] = [];
  for (let day = Date.UTC(year, month - 1, 1) / DAY; day < Date.UTC(year, month, 1) / DAY; day++) {
    if ((new Date(day * DAY).getUTCDay() || 7) === weekday) days.push(day);
  }
  const found = nth > 0 ? days[nth - 1] : days.at(nth);
  return found === undefined ? undefined : date(found);
}
