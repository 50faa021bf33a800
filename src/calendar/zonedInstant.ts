import type { Instant } from "../model/index.ts";
import { zoneOffset } from "./zoneOffset.ts";

/**
 * Writes an instant by a zone's clock.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @param zone - IANA time zone.
 * @returns ISO 8601 with the zone's offset, to the second, or to the millisecond where there are any.
 *
 * @internal
 */
export function zonedInstant(instant: number, zone: string): Instant {
  const offset = zoneOffset(instant, zone);
  const wall = new Date(instant + offset).toISOString().replace(/(?:\.000)?Z$/u, "");
  return wall + offsetText(offset);
}

/**
 * Writes an offset as ISO 8601 does.
 *
 * @param offset - Milliseconds to add to UTC.
 * @returns Such as `+09:00`.
 *
 * @internal
 */
export function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
