import { SafepactError } from "../errors.ts";
import type { Deadline, Instant } from "../model/index.ts";
import { DAY, HOUR } from "../text/durations.ts";
import type { Calendar } from "./calendar.ts";
import { dateOf } from "./dayNumber.ts";
import { dayStatus } from "./dayStatus.ts";
import type { DayReason } from "./dueMessages.ts";
import { instantMs } from "./instantMs.ts";
import { instantOfWall } from "./instantOfWall.ts";
import { zonedInstant } from "./zonedInstant.ts";
import { zoneOffset } from "./zoneOffset.ts";

/** One day between the event and the end of the period. */
export interface CountedDay {
  /** The day, `YYYY-MM-DD`, in the calendar's zone. */
  readonly date: string;
  /** Whether it counts towards the period. */
  readonly counted: boolean;
  /** Why it counts or why not. */
  readonly reason: DayReason;
  /** Name of the holiday, closure or make-up workday. */
  readonly name?: string;
}

/** The end of a period. */
export interface Due {
  /** First instant that is too late, with the offset of the calendar's zone: something done at `at` is in time iff `at < dueAt`. */
  readonly dueAt: Instant;
  /** Last day of the period, `YYYY-MM-DD`, in the calendar's zone. */
  readonly lastDay: string;
  /** The calendar's zone. */
  readonly zone: string;
  /** Each day from that of the event to the last; empty for a period of hours, which runs by the clock. */
  readonly counted: readonly CountedDay[];
}

/** As the model has it: each day is looked at, so a longer period would take memory without end. */
const MAX_AMOUNT = 10_000;
const closingTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/**
 * Computes when a period ends.
 *
 * Hours run from the instant itself. With `next-day` the day of the event is left out, as Article 3(1) of Regulation
 * (EEC, Euratom) No 1182/71 has it; with `next-business-day` the next business day is day one, as the Japanese pledge
 * counts. The last day ends at local 24:00, or at `closesAt`. A period in calendar days that ends on a holiday is not
 * extended: whether it is depends on the law of the case.
 *
 * @param deadline - Length of the period, and how it is counted.
 * @param instant - Moment of the event, ISO 8601 with an offset.
 * @param calendar - Calendar to count by; its zone decides which day it was.
 * @returns The first instant that is too late, and each day on the way.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE`; with code `OUTSIDE_COVERAGE` when business days
 * must be known that the calendar does not know; with code `INVALID_INPUT` when the deadline contradicts itself.
 *
 * @example
 * ```ts
 * import { dueAt, kr } from "safepact/calendar";
 *
 * const threeDays = { amount: 3, unit: "business-day", countFrom: "next-day", closesAt: "18:00" } as const;
 * const due = dueAt(threeDays, "2026-02-13T23:30:00Z", kr);
 * due.dueAt; // => "2026-02-23T18:00:00+09:00"
 * due.counted.filter(({ counted }) => counted).map(({ date }) => date.slice(5)); // => ["02-19", "02-20", "02-23"]
 * ```
 */
export function dueAt(deadline: Deadline, instant: Instant, calendar: Calendar): Due {
  checkDeadline(deadline);
  const { zone } = calendar;
  const ms = instantMs(instant);
  if (deadline.unit === "hour") {
    const end = ms + deadline.amount * HOUR;
    const lastDay = dateOf(localDay(Math.max(ms, end - 1), zone));
    return { dueAt: zonedInstant(end, zone), lastDay, zone, counted: [] };
  }
  const { last, counted } = countDays(deadline, localDay(ms, zone), calendar);
  const end = instantOfWall(closingWall(last, deadline), zone);
  return { dueAt: zonedInstant(end, zone), lastDay: dateOf(last), zone, counted };
}

function localDay(ms: number, zone: string): number {
  return Math.floor((ms + zoneOffset(ms, zone)) / DAY);
}

function countDays(
  deadline: Deadline,
  eventDay: number,
  calendar: Calendar,
): { last: number; counted: readonly CountedDay[] } {
  const counted: CountedDay[] = [{ date: dateOf(eventDay), counted: false, reason: "event-day" }];
  let last = eventDay;
  for (let number = 0; number < deadline.amount; ) {
    last++;
    const day = countDay(last, { deadline, begun: number > 0, calendar });
    counted.push(day);
    if (day.counted) number++;
  }
  return { last, counted };
}

function countDay(
  day: number,
  { deadline, begun, calendar }: { deadline: Deadline; begun: boolean; calendar: Calendar },
): CountedDay {
  const date = dateOf(day);
  // Calendar days ask no holidays, save for the first one where that must be a business day.
  const asks =
    deadline.unit === "business-day" || (deadline.countFrom === "next-business-day" && !begun);
  if (!asks) return { date, counted: true, reason: "calendar-day" };
  const { business, ...why } = dayStatus(day, calendar);
  return { date, counted: business, ...why };
}

function closingWall(last: number, { closesAt }: Deadline): number {
  if (closesAt === undefined) return (last + 1) * DAY;
  const [hours, minutes] = closesAt.split(":").map(Number);
  return last * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * 60_000;
}

function checkDeadline({ amount, unit, countFrom, closesAt }: Deadline): void {
  if (!Number.isInteger(amount) || amount < 0 || amount > MAX_AMOUNT) {
    throw wrongDeadline(
      `A period of ${amount} units cannot be counted.`,
      `Pass a whole number of at most ${MAX_AMOUNT}.`,
    );
  }
  if ((unit === "hour") !== (countFrom === "instant")) {
    throw wrongDeadline(
      `A period in units of "${unit}" cannot count from "${countFrom}".`,
      'Count hours from "instant", and days from "next-day" or "next-business-day".',
    );
  }
  if (closesAt === undefined) return;
  if (unit === "hour" || !closingTime.test(closesAt)) {
    throw wrongDeadline(
      `A period in units of "${unit}" cannot close at ${JSON.stringify(closesAt)}.`,
      "Only days close at a local time, such as 18:00.",
    );
  }
}

function wrongDeadline(message: string, hint: string): SafepactError {
  return new SafepactError("INVALID_INPUT", message, { hint });
}
