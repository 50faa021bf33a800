import { HOUR } from "../text/durations.ts";
import { zoneOffset } from "./zoneOffset.ts";

/** A change of a zone's rules that runtimes in use may not know yet. */
interface ZoneChange {
  readonly zone: string;
  /** First instant at which the old and the new rules differ. */
  readonly since: number;
  /** Offset from then on, all year. */
  readonly offset: number;
}

// British Columbia keeps UTC-7 all year since March 2026; the zone database has it from release 2026b, and Node 20 carries 2025c
// (secondary source). The clocks that the old rules would have set back differ from 1 November 2026, 02:00 summer time, on.
const changes: readonly ZoneChange[] = [
  { zone: "America/Vancouver", since: Date.UTC(2026, 10, 1, 9), offset: -7 * HOUR },
];

/**
 * Tells whether this runtime reads a zone's clock by rules that have been replaced.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @param zone - IANA time zone.
 *
 * @internal
 */
export function hasOldClock(instant: number, zone: string): boolean {
  return changes.some(
    (change) =>
      change.zone === zone &&
      instant >= change.since &&
      zoneOffset(instant, zone) !== change.offset,
  );
}
