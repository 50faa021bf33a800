import { DAY } from "../text/durations.ts";
import { zoneOffset } from "./zoneOffset.ts";

/**
 * Finds the instant at which a zone's clock shows a time.
 *
 * Where the clock shows it twice the first is meant; where the clock jumps over it, the time moves forward by the length
 * of the jump. Both as the "compatible" reading of ECMAScript Temporal.
 *
 * @param wall - The time on the clock, as milliseconds as if the clock were UTC.
 * @param zone - IANA time zone.
 * @returns Milliseconds since 1970-01-01T00:00Z.
 *
 * @internal
 */
export function instantOfWall(wall: number, zone: string): number {
  // The offsets a day before and a day after are those on either side of a change, if there is one.
  const before = wall - zoneOffset(wall - DAY, zone);
  if (before + zoneOffset(before, zone) === wall) return before;
  const after = wall - zoneOffset(wall + DAY, zone);
  if (after + zoneOffset(after, zone) === wall) return after;
  return before;
}
