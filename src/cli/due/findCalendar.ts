import { calendarHint } from "../../calendar/calendarHint.ts";
import type { Calendar } from "../../calendar/index.ts";
import { publishedCalendars } from "../../calendars/index.ts";
import { SafepactError } from "../../errors.ts";
import { nearestWord } from "../../text/nearestWord.ts";

/**
 * Gives the calendar of an id.
 *
 * @param id - Id such as KR or DE-BY; letters of either case.
 * @returns The calendar.
 * @throws A {@link SafepactError} with code `UNKNOWN_CALENDAR`.
 */
export function findCalendar(id: string): Calendar {
  const calendar = publishedCalendars.find((each) => each.id === id.toUpperCase());
  if (calendar) return calendar;
  const ids = publishedCalendars.map((each) => each.id);
  const near = nearestWord(id, ids);
  const hint =
    calendarHint(id, ids) ??
    (near ? `Did you mean ${near}?` : `Use an id such as ${ids.slice(0, 6).join(", ")}.`);
  throw new SafepactError("UNKNOWN_CALENDAR", `There is no calendar ${JSON.stringify(id)}.`, {
    hint,
  });
}
