import { foldDigits } from "./foldDigits.ts";
import { isPartialDate } from "./isPartialDate.ts";
import { monthOfName } from "./monthOfName.ts";

/** First years of the Japanese eras of notices, less one: the year 1 (元年) is the first. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};
/** Years as words of their own: not the times, offsets and parts of numbers that may stand behind a date. */
const years = /(?<![\d+:t-])(?:19|20)\d{2}(?!\d)/gu;
/** Years 2440 to 2639 are those of Thai dates: 1897 to 2096. */
const THAI_ERA = 543;

/**
 * Reads a date as people write it: 2025-08-23 with any parting sign or none, 23.08.2025, "3 April 2025", "April 3, 2025",
 * "2025년 8월 23일", 令和7年8月23日, 民國114年8月23日, 23.08.2568 of Thailand, also with a time behind it. Of 04/05/2025 nobody can tell day from month: it is not read, unless
 * one of them is above 12. Nor is a period ("March 2025 - May 2025"), which is no date.
 *
 * @returns The day, or the month or year where the text says no more; nothing when it is none that exists.
 *
 * @internal
 */
export function readDate(text: string): string | undefined {
  const written = withoutEra(foldDigits(text).trim().toLowerCase());
  if (written.length > 60 || (written.match(years)?.length ?? 0) > 1) return undefined;
  return yearFirst(written) ?? yearLast(written) ?? withMonthName(written) ?? fromEpoch(written);
}

/** "令和8年3月6日" as "2026年3月6日". */
function withoutEra(text: string): string {
  return text.replace(
    /^(?:中[華华])?(令和|平成|昭和|民國|民国)\s?([1-9]\d{0,2}|元)年/u,
    (_, era: string, year: string) => {
      return `${(eras[era] ?? 0) + (year === "元" ? 1 : Number(year))}年`;
    },
  );
}

function yearFirst(text: string): string | undefined {
  const [, year = "", month, day] =
    /^(\d{4})(?:(?:[-./年]|년)\s?(\d{1,2})(?:(?:[-./月]|월)\s?(\d{1,2}))?)?\s?[일日월月년年.]?\.?(?:[t ,].*)?$/u.exec(
      text,
    ) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[t ].*|\d{6})?$/u.exec(text) ??
    [];
  return year === "" ? undefined : dateOf(year, month, day);
}

function yearLast(text: string): string | undefined {
  const [, first = "", sign = "", second = "", year = ""] =
    /^(\d{1,2})([-./])(\d{1,2})[-./](\d{4})(?:[ ,].*)?$/u.exec(text) ?? [];
  if (year === "") return undefined;
  const [one, two] = [Number(first), Number(second)];
  if (sign === "." || one > 12 || one === two) return dateOf(year, second, first);
  return two > 12 ? dateOf(year, first, second) : undefined;
}

function withMonthName(text: string): string | undefined {
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f.,]/gu, "")
    .replaceAll(/\b(?:del?|le|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\b(?=\s)/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const [, before, name = "", after, year = ""] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er)?[ -])?([a-zł]{3,12})[ -](?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{4})(?: .*)?$/u.exec(
      plain,
    ) ?? [];
  const month = monthOfName(name);
  if (year === "" || month === undefined) return undefined;
  return dateOf(year, String(month), before ?? after);
}

/** Seconds or milliseconds since 1970, between 2001 and 2096. */
function fromEpoch(text: string): string | undefined {
  if (!/^[1-3]\d{9}(?:\d{3})?$/u.test(text)) return undefined;
  const date = new Date(text.length === 13 ? Number(text) : Number(text) * 1000);
  return date.toISOString().slice(0, 10);
}

function dateOf(year: string, month?: string, day?: string): string | undefined {
  const thai = /^2(?:4[4-9]|5\d|6[0-3])\d$/u.test(year);
  const date = [
    thai ? String(Number(year) - THAI_ERA) : year,
    month?.padStart(2, "0"),
    day?.padStart(2, "0"),
  ]
    .filter((part) => part !== undefined)
    .join("-");
  return isPartialDate(date) ? date : undefined;
}
