import { asPublished } from "../model/countingLaws.ts";
import type { Deadline } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import { leavesOutDaysOff, movesEnd } from "./lawScope.ts";

/**
 * Tells whether a period cannot be counted without knowing days off: business days ask for them, and so do the laws that move an end or
 * let hours stand still.
 *
 * @internal
 */
export function asksHolidays(deadline: Deadline, calendar: Pick<Calendar, "counting">): boolean {
  const { unit, countFrom, counting } = deadline;
  const law = counting ?? calendar.counting ?? asPublished;
  if (unit === "hour") return law.hoursOn === "business-days";
  return (
    unit === "business-day" ||
    countFrom === "next-business-day" ||
    leavesOutDaysOff(deadline, law) ||
    movesEnd(deadline, law)
  );
}
