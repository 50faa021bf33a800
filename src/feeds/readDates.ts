import type { PartialDate } from "../model/index.ts";
import { isPartialDate } from "../model/isPartialDate.ts";
import { readDay } from "../text/isoDate.ts";

/** Reads 23/08/2025, 23.8.2025 or 2025-08-23; nothing when it is no day that exists. @internal */
export function dayFirstDate(text: string): PartialDate | undefined {
  return readDay(text.replace(/[.-]/gu, "/"), "d/M/yyyy") ?? real(text);
}

/** Reads yyyyMMdd, also with parting dots, slashes or dashes; nothing when it is no day that exists. @internal */
export function compactDate(text: string): PartialDate | undefined {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-./년 ]{0,2}(\d{1,2})[-./월 ]{0,2}(\d{1,2})일?\.?(?:[T ].*)?$/u.exec(text.trim()) ??
    [];
  return year === "" ? undefined : readDay(`${year}/${month}/${day}`, "yyyy/M/d");
}

/** Reads "April 03, 2025", "Apr. 3 2025", or an ISO date with or without a time. @internal */
export function monthNameDate(text: string): PartialDate | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(text.trim())?.[0];
  if (iso !== undefined) return real(iso);
  const plain = text.trim().replace(/[.,]/gu, "");
  return readDay(plain, "MMMM d yyyy") ?? readDay(plain, "MMM d yyyy");
}

/** Reads "April 2025" as a month. @internal */
export function monthOfYear(name: string, year: string): PartialDate | undefined {
  const first = readDay(`${name} ${year}`, "MMMM yyyy") ?? readDay(`${name} ${year}`, "MMM yyyy");
  return first?.slice(0, 7);
}

function real(date: string): PartialDate | undefined {
  return isPartialDate(date) ? date : undefined;
}
