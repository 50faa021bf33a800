import type { Agreement, ReportCommitment, ReportPeriod } from "../../model/index.ts";
import { firstDay, lastDay } from "./wholeDays.ts";

const months = { month: 1, "half-year": 6, year: 12 } as const;

/**
 * Lists the reporting periods of an agreement that began under it and ended before a day.
 *
 * Months are those of the calendar. Longer periods begin on the published day, or else on the day the agreement took effect;
 * where neither is known to the day, none is listed.
 *
 * @param commitment - The promise to report.
 * @param agreement - The agreement.
 * @param today - Local day of the account, `YYYY-MM-DD`.
 *
 * @internal
 */
export function reportingPeriods(
  commitment: ReportCommitment | undefined,
  agreement: Agreement,
  today: string,
): ReportPeriod[] {
  const { every, startsOn } = commitment?.period ?? {};
  if (every === undefined || every === "block") return [];
  const begin = agreement.effectiveFrom;
  const anchor = startsOn ?? (every === "month" ? "01-01" : begin.slice(5));
  if (anchor.length !== 5) return [];
  const first = firstDay(begin);
  const last = lastDay(agreement.effectiveTo ?? today);
  const periods: ReportPeriod[] = [];
  const year = Number(begin.slice(0, 4)) - 1;
  for (let count = 0; ; count++) {
    const from = monthsAfter(year, anchor, count * months[every]);
    const to = dayBefore(monthsAfter(year, anchor, (count + 1) * months[every]));
    if (to >= today || from > last) return periods;
    if (from >= first) periods.push({ from, to });
  }
}

function monthsAfter(year: number, anchor: string, count: number): string {
  const month = Number(anchor.slice(0, 2)) - 1 + count;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(anchor.slice(3)), last);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
