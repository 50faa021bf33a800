import * as z from "zod";

/** A date as exact as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** A moment with its offset: `2026-02-13T23:30:00Z`, `2026-02-14T08:30:00+09:00`. */
export type Instant = string;

const partialDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const instant =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u;

/**
 * Tells whether a text is a real date of the given or lesser precision.
 *
 * @param text - Text to look at.
 * @returns Whether it reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` and names a day that exists.
 *
 * @example
 * ```ts
 * import { isPartialDate } from "safepact/model";
 *
 * isPartialDate("2024-05"); // => true
 * isPartialDate("2023-02-29"); // => false
 * ```
 */
export function isPartialDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  const [year = "", month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Tells whether a text is an ISO 8601 instant with an offset.
 *
 * @param text - Text to look at.
 * @returns Whether it names one moment; a time without `Z` or an offset does not.
 *
 * @example
 * ```ts
 * import { isInstant } from "safepact/model";
 *
 * isInstant("2026-02-14T08:30:00+09:00"); // => true
 * isInstant("2026-02-14T08:30:00"); // => false
 * ```
 */
export function isInstant(text: string): boolean {
  const match = instant.exec(text);
  return match?.[1] !== undefined && isPartialDate(match[1]);
}

/** @internal */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, {
    error: "must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY",
    params: { issue: "invalid-date" },
  })
  .meta({ pattern: partialDate.source });

/** @internal */
export const instantSchema = z
  .string()
  .check(({ value, issues }) => {
    if (!isInstant(value)) issues.push(notAnInstant(value));
  })
  .meta({ pattern: instant.source });

/** @internal */
export const instantOrDateSchema = z
  .string()
  .check(({ value, issues }) => {
    if (isInstant(value) || (value.length === 10 && isPartialDate(value))) return;
    issues.push(notAnInstant(value, " or a date (2026-02-13)"));
  })
  .meta({ pattern: `${instant.source}|^\\d{4}-\\d{2}-\\d{2}$` });

/** A time of day without an offset names no moment; anything else that fails is no date at all. */
const withoutZone = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?$/u;

function notAnInstant(value: string, or = ""): z.core.$ZodRawIssue {
  const issue = withoutZone.test(value) ? "instant-without-zone" : "invalid-date";
  return {
    code: "custom",
    input: value,
    params: { issue },
    message: `must be an ISO 8601 instant with an offset, such as 2026-02-13T23:30:00Z${or}`,
  };
}
