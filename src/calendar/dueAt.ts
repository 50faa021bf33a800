import { checkGiven } from "../model/checkGiven.ts";
import { asPublished } from "../model/countingLaws.ts";
import type { CountingLaw, Deadline, Instant } from "../model/index.ts";
import { DAY, HOUR } from "../text/durations.ts";
import type { Calendar } from "./calendar.ts";
import { calendarShape, deadlineShape } from "./calendarShapes.ts";
import { checkDeadline } from "./checkDeadline.ts";
import { countDays } from "./countDays.ts";
import { countHours } from "./countHours.ts";
import { dateOf } from "./dayNumber.ts";
import type { Due } from "./due.ts";
import { instantMs } from "./instantMs.ts";
import { instantOfWall } from "./instantOfWall.ts";
import { hasOldClock } from "./oldClock.ts";
import { zonedInstant } from "./zonedInstant.ts";
import { zoneOffset } from "./zoneOffset.ts";

/**
 * Computes when a period ends, by the law of the deadline or else of the calendar.
 *
 * Hours run from the instant itself, or as the law says. With `next-day` the day of the event is left out; with
 * `next-business-day` the next business day is day one, as the Japanese pledge counts. Weeks and months end by the civil rule on
 * the same day of the week or the same date. A period in calendar days, weeks or months that ends on a day off is moved where the
 * law moves it; one in business days stays as published. The last day ends at local 24:00, or at `closesAt`.
 *
 * @param deadline - Length of the period, and how it is counted.
 * @param instant - Moment of the event, ISO 8601 with an offset.
 * @param calendar - Calendar to count by; its zone decides which day it was.
 * @returns The first instant that is too late, and each day on the way.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE`; with code `OUTSIDE_COVERAGE` when days off
 * must be known that the calendar does not know; with code `INVALID_INPUT` when the deadline contradicts itself.
 *
 * @example
 * ```ts
 * import { dueAt } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 *
 * const threeDays = { amount: 3, unit: "business-day", countFrom: "next-day", closesAt: "18:00" } as const;
 * const due = dueAt(threeDays, "2026-02-13T23:30:00Z", kr);
 * due.dueAt; // => "2026-02-23T18:00:00+09:00"
 * due.counted.filter(({ counted }) => counted).map(({ date }) => date.slice(5)); // => ["02-19", "02-20", "02-23"]
 * ```
 */
export function dueAt(deadline: Deadline, instant: Instant, calendar: Calendar): Due {
  checkGiven(
    { deadline, instant, calendar },
    { deadline: deadlineShape, instant: "text", calendar: calendarShape },
  );
  checkDeadline(deadline);
  const { zone } = calendar;
  const law = deadline.counting ?? calendar.counting ?? asPublished;
  const ms = instantMs(instant);
  if (deadline.unit === "hour") {
    const end = countHours(deadline.amount, ms, { calendar, law });
    const lastDay = dateOf(localDay(Math.max(ms, end - 1), zone));
    return { ...endOf(end, ms, zone), lastDay, zone, counted: [], law: nameOf(law) };
  }
  const { last, movedFrom, counted } = countDays(deadline, localDay(ms, zone), { calendar, law });
  return {
    ...endOf(instantOfWall(closingWall(last, deadline), zone), ms, zone),
    lastDay: dateOf(last),
    zone,
    counted,
    ...(deadline.unit === "business-day" ? {} : { law: nameOf(law) }),
    ...(movedFrom === undefined ? {} : { movedFrom: dateOf(movedFrom) }),
  };
}

function endOf(end: number, event: number, zone: string): Pick<Due, "dueAt" | "warnings"> {
  const old = hasOldClock(event, zone) || hasOldClock(end, zone);
  return { dueAt: zonedInstant(end, zone), ...(old ? { warnings: ["old-time-zone-data"] } : {}) };
}

function nameOf({ id, title, confidence }: CountingLaw): NonNullable<Due["law"]> {
  return { id, title, confidence };
}

function localDay(ms: number, zone: string): number {
  return Math.floor((ms + zoneOffset(ms, zone)) / DAY);
}

function closingWall(last: number, { closesAt }: Deadline): number {
  if (closesAt === undefined) return (last + 1) * DAY;
  const [hours, minutes] = closesAt.split(":").map(Number);
  return last * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * 60_000;
}
