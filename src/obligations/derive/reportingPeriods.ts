import type { Agreement, PartialDate, ReportCommitment, ReportPeriod } from "../../model/index.ts";
import { addDays, addMonths } from "../../text/isoDate.ts";
import { firstDay, lastDay } from "../terms/wholeDays.ts";

const months = { month: 1, "half-year": 6, year: 12 } as const;

/**
 * Lists the reporting periods of a promise to report that began while it held and ended before a day.
 *
 * Months are those of the calendar. Longer periods begin on the published day, or else on the day the agreement took effect;
 * or the promise did where that is later; where neither is known to the day, none is listed.
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
  const begin = laterOf(agreement.effectiveFrom, commitment?.applicableFrom);
  const anchor = startsOn ?? (every === "month" ? "01-01" : begin.slice(5));
  if (anchor.length !== 5) return [];
  const first = firstDay(begin);
  const ends = [agreement.effectiveTo ?? today, commitment?.applicableTo ?? "9999"].map(lastDay);
  const last = ends.sort()[0] ?? today;
  const periods: ReportPeriod[] = [];
  const origin = `${Number(begin.slice(0, 4)) - 1}-${anchor}`;
  for (let count = 0; ; count++) {
    const from = addMonths(origin, count * months[every]);
    const to = addDays(addMonths(origin, (count + 1) * months[every]), -1);
    if (to >= today || from > last) return periods;
    if (from >= first) periods.push({ from, to });
  }
}

function laterOf(one: PartialDate, other: PartialDate | undefined): PartialDate {
  return other !== undefined && firstDay(other) > firstDay(one) ? other : one;
}
