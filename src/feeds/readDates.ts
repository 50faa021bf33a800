import type { PartialDate } from "../model/index.ts";
import { isPartialDate } from "../model/isPartialDate.ts";
import { readDate } from "../model/readDate.ts";
import { readDay } from "../text/isoDate.ts";
import { filledText } from "./filledText.ts";

/**
 * What a record says of a date: the day, or the text as written where none was found. The model then leaves it out with a
 * remark, so that no date is lost without a word.
 *
 * @internal
 */
export function dayOrText(day: PartialDate | undefined, text: string | undefined) {
  return day ?? filledText(text ?? "");
}

/** The day at the beginning of an instant, or the text as written where there is none. @internal */
export function instantDay(text: string | undefined): string | undefined {
  return dayOrText(/^\d{4}-\d{2}-\d{2}/u.exec(text ?? "")?.[0] ?? readDate(text ?? ""), text);
}

/** Reads 23/08/2025, 23.8.2025, 2025-08-23, or another usual notation; nothing when it is no day that exists. @internal */
export function dayFirstDate(text: string): PartialDate | undefined {
  return readDay(text.replace(/[.-]/gu, "/"), "d/M/yyyy") ?? realDate(text) ?? readDate(text);
}

/** Reads yyyyMMdd, also with what parts its numbers, or another usual notation; nothing when it is no day that exists. @internal */
export function compactDate(text: string): PartialDate | undefined {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-./년 ]{0,2}(\d{1,2})[-./월 ]{0,2}(\d{1,2})일?\.?(?:[T ].*)?$/u.exec(text.trim()) ??
    [];
  return year === "" ? readDate(text) : readDay(`${year}/${month}/${day}`, "yyyy/M/d");
}

/** Reads "April 03, 2025", "Apr. 3 2025", an ISO date with or without a time, or another usual notation. @internal */
export function monthNameDate(text: string): PartialDate | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(text.trim())?.[0];
  if (iso !== undefined) return realDate(iso);
  const plain = text.trim().replace(/[.,]/gu, "");
  return readDay(plain, "MMMM d yyyy") ?? readDay(plain, "MMM d yyyy") ?? readDate(text);
}

/** Reads "April 2025" as a month. @internal */
export function monthOfYear(name: string, year: string): PartialDate | undefined {
  const first = readDay(`${name} ${year}`, "MMMM yyyy") ?? readDay(`${name} ${year}`, "MMM yyyy");
  return first?.slice(0, 7);
}

/** The date, where it is one that exists. @internal */
export function realDate(date: string): PartialDate | undefined {
  return isPartialDate(date) ? date : undefined;
}
