import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { Instant } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import { dateOf, dayNumberOf, weekdayOf } from "./dayNumber.ts";
import { localTime } from "./localTime.ts";

/** Spans of the calendar that figures are asked for. */
export const periodUnits = ["week", "month", "quarter", "half-year", "year"] as const;

/** A span of {@link periodUnits}. */
export type PeriodUnit = (typeof periodUnits)[number];

/** Days of a span, both included, `YYYY-MM-DD`. */
export interface Period {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

const lengths = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/**
 * Gives the last whole week, month, quarter, half-year or year that ended before an instant, by the clock of a zone: at 23:30 UTC on
 * 31 January it is already February in Seoul, and last month is January.
 *
 * @param unit - Length of the span; weeks begin on Monday.
 * @param instant - ISO 8601 with an offset, such as the `asOf` of a score.
 * @param zone - IANA time zone, such as a calendar's `zone`.
 * @returns First and last day.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE`, `INVALID_INPUT` (no instant) or `INVALID_OPTION` (no such
 * unit or zone).
 *
 * @example
 * ```ts
 * import { previousPeriod } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 *
 * previousPeriod("month", "2026-01-31T23:30:00Z", kr.zone); // => { from: "2026-01-01", to: "2026-01-31" }
 * previousPeriod("month", "2026-01-31T23:30:00Z", "UTC"); // => { from: "2025-12-01", to: "2025-12-31" }
 * previousPeriod("half-year", "2026-08-10T00:00:00Z", kr.zone); // => { from: "2026-01-01", to: "2026-06-30" }
 * ```
 */
export function previousPeriod(unit: PeriodUnit, instant: Instant, zone: string): Period {
  checkGiven({ unit, instant, zone }, { unit: "text", instant: "text", zone: "text" });
  if (!periodUnits.includes(unit)) {
    throw new SafepactError("INVALID_OPTION", `There is no period ${JSON.stringify(unit)}.`, {
      hint: `Use one of ${periodUnits.join(", ")}.`,
    });
  }
  const { date } = localTime(instant, zone);
  const today = dayNumberOf(date);
  if (unit === "week") {
    const monday = today - weekdayOf(today) + 1;
    return { from: dateOf(monday - 7), to: dateOf(monday - 1) };
  }
  const months = lengths[unit];
  const year = Number(date.slice(0, 4));
  const begun = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months;
  const firstDay = (month: number) => Date.UTC(year, month, 1) / DAY;
  return { from: dateOf(firstDay(begun - months)), to: dateOf(firstDay(begun) - 1) };
}
