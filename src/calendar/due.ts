import type { CountingLaw, Instant } from "../model/index.ts";
import type { DayReason } from "./dueMessages/dueMessages.ts";

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
  /** The law that was applied to the end, the months or the hours; absent for business days, which need none. */
  readonly law?: Pick<CountingLaw, "id" | "title" | "confidence">;
  /** Day on which the period would have ended, `YYYY-MM-DD`, where the law moved the end. */
  readonly movedFrom?: string;
  /** `old-time-zone-data` where the rules of the zone's clock changed and this runtime has the old ones: the end may be an hour off. */
  readonly warnings?: readonly "old-time-zone-data"[];
}
