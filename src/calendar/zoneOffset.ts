import { SafepactError } from "../errors.ts";
import { DAY, HOUR } from "../text/durations.ts";

/** A zone's clock, and the offsets already asked of it (NaN where the offset changes within the day or the quarter of an hour). */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, number>;
  /** Of the days on which it changes. */
  readonly quarters: Map<number, number>;
}

const clocks = new Map<string, Clock>();

/** More days than a century; past it a cache starts anew so that hostile dates cannot fill the memory. */
const MAX_KEPT = 40_000;

const QUARTER = HOUR / 4;

/**
 * Gives the offset of a zone's clock from UTC.
 *
 * `Intl` answers about 45,000 times a second, too slowly for scores over a million events, so the answer is kept for each
 * UTC day that has only one offset, and on the other days for each quarter of an hour.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @param zone - IANA time zone.
 * @returns Milliseconds to add to UTC; negative west of Greenwich.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the zone is unknown.
 *
 * @internal
 */
export function zoneOffset(instant: number, zone: string): number {
  const { format, days, quarters } = clockOf(zone);
  const ofDay = offsetWithin(DAY, days, instant, format);
  if (!Number.isNaN(ofDay)) return ofDay;
  const ofQuarter = offsetWithin(QUARTER, quarters, instant, format);
  return Number.isNaN(ofQuarter) ? readOffset(format, instant) : ofQuarter;
}

/** The offset that holds from the beginning to the end of a span of time; NaN where it changes. */
function offsetWithin(
  span: number,
  known: Map<number, number>,
  instant: number,
  format: Intl.DateTimeFormat,
): number {
  const place = Math.floor(instant / span);
  let offset = known.get(place);
  if (offset === undefined) {
    const first = readOffset(format, place * span);
    const last = readOffset(format, (place + 1) * span - 1000);
    offset = first === last ? first : Number.NaN;
    if (known.size >= MAX_KEPT) known.clear();
    known.set(place, offset);
  }
  return offset;
}

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock: Clock = { format: formatOf(zone), days: new Map(), quarters: new Map() };
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
