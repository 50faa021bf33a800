import { SafepactError } from "../errors.ts";
import { DAY } from "../text/durations.ts";

/** A zone's clock, and the offsets already asked of it by UTC day (NaN where the offset changes within the day). */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, number>;
}

const clocks = new Map<string, Clock>();

/** More days than a century; past it the cache starts anew so that hostile dates cannot fill the memory. */
const MAX_DAYS = 40_000;

/**
 * Gives the offset of a zone's clock from UTC.
 *
 * `Intl` answers about 45,000 times a second, too slowly for scores over a million events, so the answer is kept for each
 * UTC day that has only one offset.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @param zone - IANA time zone.
 * @returns Milliseconds to add to UTC; negative west of Greenwich.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the zone is unknown.
 *
 * @internal
 */
export function zoneOffset(instant: number, zone: string): number {
  const clock = clockOf(zone);
  const day = Math.floor(instant / DAY);
  let offset = clock.days.get(day);
  if (offset === undefined) {
    const morning = readOffset(clock.format, day * DAY);
    const night = readOffset(clock.format, (day + 1) * DAY - 1000);
    offset = morning === night ? morning : Number.NaN;
    if (clock.days.size >= MAX_DAYS) clock.days.clear();
    clock.days.set(day, offset);
  }
  return Number.isNaN(offset) ? readOffset(clock.format, instant) : offset;
}

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = { format: formatOf(zone), days: new Map<number, number>() };
  clocks.set(zone, clock);
  return clock;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    throw new SafepactError("INVALID_OPTION", `There is no time zone "${zone.slice(0, 60)}".`, {
      hint: "Pass an IANA name such as Asia/Seoul.",
      cause,
    });
  }
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map<string, number>();
  for (const { type, value } of format.formatToParts(whole)) parts.set(type, Number(value));
  const read = (type: string) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  );
  return wall - whole;
}
