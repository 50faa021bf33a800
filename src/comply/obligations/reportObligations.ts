import type { ReportSubmitted } from "../../model/index.ts";
import { momentOf, type Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context } from "./context.ts";
import { commitmentOf } from "./contextOf.ts";
import { localDay } from "./localDay.ts";
import { reportingPeriods } from "./reportingPeriods.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Makes one obligation of each reporting period that has ended. Its clock starts with the last day of the period; a report
 * that covers the period ends it.
 *
 * @internal
 */
export function reportObligations(context: Context): Obligation[] {
  const { agreement, asOf, calendar, file } = context;
  const commitment = commitmentOf("report-kpi", agreement);
  if (commitment?.kind !== "report-kpi") return [];
  const term = context.term("report-kpi");
  const today = localDay(asOf, calendar.zone);
  return reportingPeriods(commitment, agreement, today).map(({ from, to }) => {
    const done = file.reports.find(({ event }) => covers(event, from, to));
    const trigger = { ...momentOf(to, calendar.zone), lastDay: to };
    return simpleObligation(term, trigger, done, {}, context);
  });
}

function covers({ period }: Timed<ReportSubmitted>["event"], from: string, to: string): boolean {
  return period.from.padEnd(10, "-01").slice(0, 10) <= from && endOf(period.to) >= to;
}

/** Last day that a date of any precision can mean. */
function endOf(date: string): string {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-31` : `${date}-12-31`;
}
