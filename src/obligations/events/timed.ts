import { instantMs } from "../../calendar/instantMs.ts";
import { startOfDay } from "../../calendar/startOfDay.ts";
import type { CaseEvent } from "../../model/index.ts";
import { addDays } from "../../text/isoDate.ts";
import { plainInstant } from "../../text/plainInstant.ts";

/** First and last millisecond at which something can have happened; the same for an instant. @internal */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

/** An event with its times as numbers. @internal */
export interface Timed<Event extends CaseEvent = CaseEvent> extends Moment {
  readonly event: Event;
  /** First and last millisecond at which it can have been recorded. */
  readonly recordedFrom: number;
  readonly recordedTo: number;
}

const days = new Map<string, Moment>();

/** Past this many days the cache starts anew, so that hostile dates cannot fill the memory. */
const MAX_DAYS = 40_000;

/**
 * Reads an instant or a date. A date is the whole local day: what is done on it can have been done at any time of it.
 *
 * @internal
 */
export function momentOf(at: string, zone: string): Moment {
  if (at.length !== 10) {
    const plain = plainInstant(at);
    const parsed = Number.isNaN(plain) ? Date.parse(at) : plain;
    // Events come parsed; only what a caller has not parsed can still be no instant, and then the error says why.
    const instant = Number.isNaN(parsed) ? instantMs(at) : parsed;
    return { from: instant, to: instant };
  }
  const key = zone + at;
  const known = days.get(key);
  if (known) return known;
  const day = {
    from: Date.parse(startOfDay(at, zone)),
    to: Date.parse(startOfDay(addDays(at, 1), zone)) - 1,
  };
  if (days.size >= MAX_DAYS) days.clear();
  days.set(key, day);
  return day;
}

/** Adds the times to an event. @internal */
export function timed<Event extends CaseEvent>(event: Event, zone: string): Timed<Event> {
  const { at, recordedAt } = event;
  const { from, to } = momentOf(at, zone);
  const recorded = recordedAt === at ? { from, to } : momentOf(recordedAt, zone);
  return { event, from, to, recordedFrom: recorded.from, recordedTo: recorded.to };
}

/** Puts events in order of time, then of their ids, so that the order of a file never matters. @internal */
export function byTime(a: Timed, b: Timed): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  return a.event.id < b.event.id ? -1 : 1;
}
