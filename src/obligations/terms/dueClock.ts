import { dueAt } from "../../calendar/dueAt.ts";
import type { Calendar } from "../../calendar/index.ts";
import { zoneOffset } from "../../calendar/zoneOffset.ts";
import { isSafepactError } from "../../errors.ts";
import type { Deadline, Instant } from "../../model/index.ts";
import { DAY } from "../../text/durations.ts";
import type { Moment } from "../events/timed.ts";
import type { ObligationLimit } from "../obligation.ts";

/** A limit that applies, with the calendar to count it by. @internal */
export interface Limit {
  readonly deadline: Deadline;
  readonly setBy: ObligationLimit["setBy"];
  readonly calendar: Calendar;
}

/** When something is due; the two ends differ only for a trigger of which no more than the day is known. @internal */
export interface Due extends Moment {
  /** The later end, in the calendar's zone. */
  readonly dueAt: Instant;
}

/** Counts limits and remembers the answers, since all events of a local day share theirs. @internal */
export interface DueClock {
  /** Gives the end of the limit; undefined outside the days that the calendar knows. */
  readonly due: (limit: Limit, trigger: Moment) => Due | undefined;
  /** Writes a limit down, the same value for all obligations under it. */
  readonly written: (limit: Limit) => ObligationLimit;
}

interface End {
  readonly ms: number;
  readonly text: Instant;
}

/** Starts a clock with an empty memory. @internal */
export function dueClock(): DueClock {
  const known = new Map<string, Map<number, End | undefined>>();
  const byLimit = new WeakMap<Limit, Map<number, End | undefined>>();

  function end(limit: Limit, instant: number): End | undefined {
    const { deadline, calendar } = limit;
    if (deadline.unit === "hour") return count(deadline, instant, calendar);
    const days = byLimit.get(limit) ?? daysOf(limit);
    const day = Math.floor((instant + zoneOffset(instant, calendar.zone)) / DAY);
    if (!days.has(day)) days.set(day, count(deadline, instant, calendar));
    return days.get(day);
  }

  /** Requests write limits of their own, of which many are the same. */
  function daysOf(limit: Limit): Map<number, End | undefined> {
    const { deadline, calendar } = limit;
    const { amount, unit, countFrom, closesAt, counting } = deadline;
    const law = counting?.id ?? calendar.counting?.id;
    const key = `${calendar.id} ${amount} ${unit} ${countFrom} ${closesAt} ${law}`;
    const days = known.get(key) ?? new Map<number, End | undefined>();
    known.set(key, days);
    byLimit.set(limit, days);
    return days;
  }

  const texts = new WeakMap<Limit, ObligationLimit>();

  return {
    written: (limit) => {
      const text = texts.get(limit) ?? textOf(limit);
      texts.set(limit, text);
      return text;
    },
    due: (limit, trigger) => {
      const first = end(limit, trigger.from);
      const last = trigger.from === trigger.to ? first : end(limit, trigger.to);
      return first && last && { from: first.ms, to: last.ms, dueAt: last.text };
    },
  };
}

/** A counting law is data of its own with sources and texts; an obligation names it. */
function textOf({ deadline, setBy, calendar }: Limit): ObligationLimit {
  const { counting, ...plain } = deadline;
  const law =
    deadline.unit === "business-day" ? undefined : (counting?.id ?? calendar.counting?.id);
  return { deadline: plain, ...(law !== undefined && { law }), setBy, calendar: calendar.id };
}

function count(deadline: Deadline, instant: number, calendar: Calendar): End | undefined {
  try {
    const { dueAt: text } = dueAt(deadline, new Date(instant).toISOString(), calendar);
    return { ms: Date.parse(text), text };
  } catch (error) {
    // Holidays that nobody has published yet are no fault of the call: the obligation is not evaluated.
    if (isSafepactError(error) && error.code === "OUTSIDE_COVERAGE") return undefined;
    throw error;
  }
}
