import { asksHolidays } from "../../calendar/asksHolidays.ts";
import { isUnverified } from "../../calendar/isUnverified.ts";
import type { Obligation } from "../obligation.ts";
import type { Context } from "../terms/context.ts";
import type { ObligationsByOrigin } from "./obligationsByOrigin.ts";

/** What keeps obligations from being evaluated, and what they were counted by. */
interface Noted {
  /** Triggers by the calendar that does not reach so far. */
  readonly beyond: Map<string, Set<string>>;
  /** Triggers whose calendar was not given. */
  readonly unplaced: Set<string>;
  /** Calendars whose holidays were asked for. */
  readonly counted: Set<string>;
}

/**
 * Reports what the calendar or the precision of a time keeps from being evaluated, and calendars whose holidays nobody verified.
 *
 * @internal
 */
export function reportOwed(all: ObligationsByOrigin, context: Context): void {
  const noted: Noted = { beyond: new Map(), unplaced: new Set(), counted: new Set() };
  for (const { obligation } of all.takedowns) note(obligation, noted, context);
  for (const obligation of all.others) note(obligation, noted, context);
  for (const obligation of all.duties) note(obligation, noted, context);
  reportUncounted(noted, context);
  reportUnverified(noted, context);
}

function note(
  { reason, limit, dueAt, eventIds, triggerEventId }: Obligation,
  { beyond, unplaced, counted }: Noted,
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
  if (reason === "calendar-not-given") unplaced.add(triggerEventId);
  if (reason !== "outside-calendar" || !limit) return;
  const triggers = beyond.get(limit.calendar) ?? new Set();
  beyond.set(limit.calendar, triggers.add(triggerEventId));
}

function reportUncounted({ beyond, unplaced }: Noted, { findings }: Context): void {
  if (unplaced.size > 0) {
    findings.add(
      "calendar-not-given",
      [...unplaced].sort(),
      "These are counted by the calendar they name, or by that of their territory, which was not given; they were not evaluated.",
    );
  }
  for (const [calendar, triggers] of beyond) {
    findings.add(
      "outside-calendar",
      [...triggers].sort(),
      `The calendar ${calendar} does not know the business days after these; what they ask for was not evaluated.`,
    );
  }
}

function reportUnverified({ counted }: Noted, { calendarOf, findings }: Context): void {
  for (const id of counted) {
    if (!isUnverified(calendarOf(id))) continue;
    findings.add(
      "unverified-calendar",
      [],
      `Limits were counted by the calendar ${id}, whose holidays rest on a source that was not verified.`,
    );
  }
}
