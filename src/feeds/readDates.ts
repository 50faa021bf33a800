import { isPartialDate, type PartialDate } from "../model/index.ts";

const months =
  /* @__PURE__ */ "january february march april may june july august september october november december".split(
    " ",
  );

/** Reads 23/08/2025, 23.8.2025 or 2025-08-23; nothing when it is no day that exists. @internal */
export function dayFirstDate(text: string): PartialDate | undefined {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  return real(year === "" ? text : ymd(year, month, day));
}

/** Reads yyyyMMdd, also with parting dots, slashes or dashes; nothing when it is no day that exists. @internal */
export function compactDate(text: string): PartialDate | undefined {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-./년 ]{0,2}(\d{1,2})[-./월 ]{0,2}(\d{1,2})일?\.?(?:[T ].*)?$/u.exec(text.trim()) ??
    [];
  return year === "" ? undefined : real(ymd(year, month, day));
}

/** Reads "April 03, 2025", or an ISO date with or without a time. @internal */
export function monthNameDate(text: string): PartialDate | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(text.trim())?.[0];
  if (iso !== undefined) return real(iso);
  const [, name = "", day = "", year = ""] =
    /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(text.trim()) ?? [];
  const month = months.findIndex((full) => name !== "" && full.startsWith(name.toLowerCase()));
  return month === -1 ? undefined : real(ymd(year, String(month + 1), day));
}

/** Reads "April 2025" as a month. @internal */
export function monthOfYear(name: string, year: string): PartialDate | undefined {
  const month = months.findIndex((full) => full.startsWith(name.toLowerCase()));
  return month === -1 ? undefined : real(`${year}-${String(month + 1).padStart(2, "0")}`);
}

function ymd(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function real(date: string): PartialDate | undefined {
  return isPartialDate(date) ? date : undefined;
}
