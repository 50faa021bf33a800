import type { Calendar } from "../../calendar/index.ts";
import { SafepactError } from "../../errors.ts";

/**
 * Finds a calendar by its id.
 *
 * @throws A {@link SafepactError} with code `UNKNOWN_CALENDAR`.
 *
 * @internal
 */
export function findCalendar(calendars: readonly Calendar[], id: string): Calendar {
  const calendar = calendars.find((each) => each.id === id);
  if (calendar) return calendar;
  const given = calendars.map((each) => each.id).join(", ");
  throw new SafepactError("UNKNOWN_CALENDAR", `The calendar ${id} was not given.`, {
    hint: `Pass it in "calendars", which holds ${given === "" ? "none" : given}.`,
  });
}
