import { tz } from "@date-fns/tz";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { isValid } from "date-fns/isValid";
import { lastDayOfMonth as lastDayOfMonthOf } from "date-fns/lastDayOfMonth";
import { lightFormat } from "date-fns/lightFormat";
import { parse } from "date-fns/parse";
import { escaped } from "./escaped.ts";

// Days have no time zone here: all arithmetic runs in UTC, whatever the machine's own zone is.
const utc = { in: tz("UTC") };
const reference = new Date(0);

/**
 * Reads a day written in a given pattern of date-fns; nothing when it is no day that exists, or its year has no four digits.
 *
 * @internal
 */
export function readDay(text: string, pattern: string): string | undefined {
  const usual = usualOf(pattern);
  const parts = usual.shape.exec(text);
  if (parts !== null) return dayOf(parts, usual);
  if (!/\d{4}/u.test(text)) return undefined;
  const date = parse(text, pattern, reference, utc);
  return isValid(date) && date.getFullYear() >= 1000 ? lightFormat(date, "yyyy-MM-dd") : undefined;
}

/** How days of a pattern are usually written: date-fns takes many times as long for what needs none of its rules. */
interface UsualDays {
  readonly shape: RegExp;
  /** What each part of the shape is. */
  readonly tokens: readonly string[];
}

const usualDays = new Map<string, UsualDays>();
const names =
  /* @__PURE__ */ "January February March April May June July August September October November December".split(
    " ",
  );
const shapes: Readonly<Record<string, string>> = {
  d: "(\\d\\d?)",
  dd: "(\\d\\d)",
  M: "(\\d\\d?)",
  MM: "(\\d\\d)",
  MMM: /* @__PURE__ */ `(${/* @__PURE__ */ names.map((name) => name.slice(0, 3)).join("|")})`,
  MMMM: /* @__PURE__ */ `(${/* @__PURE__ */ names.join("|")})`,
  yyyy: "(\\d{4})",
};

function usualOf(pattern: string): UsualDays {
  const known = usualDays.get(pattern);
  if (known !== undefined) return known;
  const tokens: string[] = [];
  const shape = pattern.replaceAll(/[A-Za-z]+|[^A-Za-z]+/gu, (token) => {
    if (!/^[A-Za-z]/u.test(token)) return escaped(token);
    tokens.push(token);
    return shapes[token] ?? "(?!)";
  });
  const usual = { shape: new RegExp(`^${shape}$`), tokens };
  usualDays.set(pattern, usual);
  return usual;
}

function dayOf(parts: RegExpExecArray, { tokens }: UsualDays): string | undefined {
  let [year, month, day] = [0, 0, 1];
  for (const [index, token] of tokens.entries()) {
    const part = parts[index + 1] ?? "";
    if (token === "yyyy") year = Number(part);
    else if (token.startsWith("d")) day = Number(part);
    else month = monthOf(part);
  }
  const exists =
    year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
}

function monthOf(part: string): number {
  const number = Number(part);
  return Number.isNaN(number) ? names.findIndex((name) => name.startsWith(part)) + 1 : number;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The day so many days after another, `YYYY-MM-DD`. @internal */
export function addDays(day: string, count: number): string {
  return lightFormat(addDaysTo(startOf(day), count, utc), "yyyy-MM-dd");
}

/** The day so many months after another, at most the last of its month, `YYYY-MM-DD`. @internal */
export function addMonths(day: string, count: number): string {
  return lightFormat(addMonthsTo(startOf(day), count, utc), "yyyy-MM-dd");
}

/** The last day of the month of a day, `YYYY-MM-DD`. @internal */
export function lastDayOfMonth(day: string): string {
  return lightFormat(lastDayOfMonthOf(startOf(day), utc), "yyyy-MM-dd");
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
