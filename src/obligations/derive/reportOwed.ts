import { asksHolidays } from "../../calendar/asksHolidays.ts";
import { isUnverified } from "../../calendar/isUnverified.ts";
import type { Obligation } from "../obligation.ts";
import type { Context } from "../terms/context.ts";
import type { ObligationsByOrigin } from "./obligationsByOrigin.ts";

/**
 * Reports what the calendar or the precision of a time keeps from being evaluated, and calendars whose holidays nobody verified.
 *
 * @internal
 */
export function reportOwed(all: ObligationsByOrigin, context: Context): void {
  const counted = new Set<string>();
  for (const { obligation } of all.takedowns) report(obligation, counted, context);
  for (const obligation of all.others) report(obligation, counted, context);
  for (const obligation of all.duties) report(obligation, counted, context);
  for (const id of counted) reportUnverified(id, context);
}

function report(
  { reason, limit, dueAt, eventIds, triggerEventId }: Obligation,
  counted: Set<string>,
  { findings, calendarOf }: Context,
): void {
  if (limit && dueAt !== null && asksHolidays(limit.deadline, calendarOf(limit.calendar))) {
    counted.add(limit.calendar);
  }
  if (reason === "date-only") {
    findings.add(
      "date-only-time",
      eventIds,
      "Only the day of one of these is known, and the limit ends inside that day; it was not evaluated.",
    );
  }
  if (triggerEventId === null) return;
  if (reason === "calendar-not-given") {
    findings.gather(
      "calendar-not-given",
      triggerEventId,
      "These are counted by the calendar they name, or by that of their territory, which was not given; they were not evaluated.",
    );
  }
  if (reason !== "outside-calendar" || !limit) return;
  findings.gather(
    "outside-calendar",
    triggerEventId,
    `The calendar ${limit.calendar} does not know the business days after these; what they ask for was not evaluated.`,
  );
}

function reportUnverified(id: string, { calendarOf, findings }: Context): void {
  if (!isUnverified(calendarOf(id))) return;
  findings.add(
    "unverified-calendar",
    [],
    `Limits were counted by the calendar ${id}, whose holidays rest on a source that was not verified.`,
  );
}
