import { checkGiven } from "../model/checkGiven.ts";
import type { Calendar, CalendarSource } from "./calendar.ts";
import { calendarShape } from "./calendarShapes.ts";
import { defineCalendar } from "./defineCalendar.ts";

/** A day on which no business is done, added to a published calendar. */
export interface Closure {
  /** The day, `YYYY-MM-DD`, in the calendar's zone. */
  readonly date: string;
  /** Why it is closed. */
  readonly name: string;
  /** The same in the local language. */
  readonly localName?: string;
  /** What says so, such as a notice of the authority. */
  readonly source: CalendarSource;
}

/**
 * Adds closures to a calendar: a temporary holiday declared since, an authority's own day off. Each needs a source.
 *
 * @param calendar - Calendar to add to; it is not changed.
 * @param closures - Days to close; a make-up workday among them is no workday any more.
 * @returns A calendar with the same id, the closures among its holidays, and their sources among its sources.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when a day does not exist or lies outside the coverage.
 *
 * @example
 * ```ts
 * import { dueAt, withClosures } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 *
 * const source = { id: "notice", title: "Notice of a move", confidence: "unverified" } as const;
 * const moving = withClosures(kr, [{ date: "2026-11-26", name: "Office moves", source }]);
 * const deadline = { amount: 1, unit: "business-day", countFrom: "next-day" } as const;
 * dueAt(deadline, "2026-11-25T05:00:00Z", kr).lastDay; // => "2026-11-26"
 * dueAt(deadline, "2026-11-25T05:00:00Z", moving).lastDay; // => "2026-11-27"
 * ```
 */
export function withClosures(calendar: Calendar, closures: readonly Closure[]): Calendar {
  checkGiven(
    { calendar, closures },
    { calendar: calendarShape, closures: [{ date: "text", name: "text", source: { id: "text" } }] },
  );
  const closed = new Set(closures.map(({ date }) => date));
  const sources = new Map(calendar.sources.map((source) => [source.id, source]));
  for (const { source } of closures) sources.set(source.id, source);
  return defineCalendar({
    ...calendar,
    holidays: [
      ...calendar.holidays.filter(({ date }) => !closed.has(date)),
      ...closures.map(({ source, ...day }) => ({
        ...day,
        source: source.id,
        closure: true as const,
      })),
    ],
    workdays: calendar.workdays.filter(({ date }) => !closed.has(date)),
    sources: [...sources.values()],
  });
}
