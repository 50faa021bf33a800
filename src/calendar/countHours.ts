import type { CountingLaw } from "../model/index.ts";
import { DAY, HOUR } from "../text/durations.ts";
import type { Calendar } from "./calendar.ts";
import { dayStatus } from "./dayStatus.ts";
import { instantOfWall } from "./instantOfWall.ts";
import { zoneOffset } from "./zoneOffset.ts";

/**
 * Finds the end of a period in hours.
 *
 * @param hours - Length.
 * @param event - Milliseconds since 1970-01-01T00:00Z.
 * @param options - The calendar, and the law that says where hours begin and on which days they run.
 * @returns Milliseconds of the end, which is no longer in time.
 *
 * @internal
 */
export function countHours(
  hours: number,
  event: number,
  { calendar, law }: { calendar: Calendar; law: CountingLaw },
): number {
  const { zone } = calendar;
  const start = law.hoursFrom === "instant" ? event : nextFullHour(event, zone);
  if (law.hoursOn === "every-day") return start + hours * HOUR;
  let left = hours * HOUR;
  let from = start;
  for (let day = dayOf(start, zone); ; day++) {
    const end = instantOfWall((day + 1) * DAY, zone);
    if (dayStatus(day, calendar).business) {
      if (left <= end - from) return from + left;
      left -= end - from;
    }
    from = end;
  }
}

/** Full hours are those of the zone's clock, which in some zones stands half an hour off. */
function nextFullHour(ms: number, zone: string): number {
  const wall = ms + zoneOffset(ms, zone);
  return ms + HOUR - (((wall % HOUR) + HOUR) % HOUR);
}

function dayOf(ms: number, zone: string): number {
  return Math.floor((ms + zoneOffset(ms, zone)) / DAY);
}
