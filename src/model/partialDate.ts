import * as z from "zod";
import { instantPattern, isInstant } from "./isInstant.ts";
import { isPartialDate, realDay } from "./isPartialDate.ts";

/** A date as exact as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** A moment with its offset: `2026-02-13T23:30:00Z`, `2026-02-14T08:30:00+09:00`. */
export type Instant = string;

const realInstant = instantPattern.source.replace("(\\d{4}-\\d{2}-\\d{2})", realDay);

/** @internal */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, {
    error: "must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY",
    params: { issue: "invalid-date" },
  })
  .meta({ pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${realDay})$` });

/** @internal */
export const instantSchema = z
  .string()
  .check(({ value, issues }) => {
    if (!isInstant(value)) issues.push(notAnInstant(value));
  })
  .meta({ pattern: realInstant });

/** @internal */
export const instantOrDateSchema = z
  .string()
  .check(({ value, issues }) => {
    if (isInstantOrDate(value)) return;
    issues.push(notAnInstant(value, " or a date (2026-02-13)"));
  })
  .meta({ pattern: `${realInstant}|^${realDay}$` });

/** Whether a text names a moment or a whole day. @internal */
export function isInstantOrDate(text: string): boolean {
  return isInstant(text) || (text.length === 10 && isPartialDate(text));
}

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
