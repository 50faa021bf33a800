import { checkGiven } from "../model/checkGiven.ts";
import type { Instant, Weekday } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import { dateOf, weekdayOf } from "./dayNumber.ts";
import { instantMs } from "./instantMs.ts";
import { offsetText } from "./zonedInstant.ts";
import { zoneOffset } from "./zoneOffset.ts";

/** What a zone's clock and calendar show at an instant. */
export interface LocalTime {
  /** Day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Time, `HH:MM:SS`. */
  readonly time: string;
  /** Day of the week, 1 is Monday. */
  readonly weekday: Weekday;
  /** Offset from UTC, such as `+09:00`. */
  readonly offset: string;
}

/**
 * Reads a zone's clock at an instant.
 *
 * @param instant - ISO 8601 with an offset.
 * @param zone - IANA time zone, such as a calendar's `zone`.
 * @returns Local date, time, weekday and offset.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE`, `INVALID_INPUT` (no instant) or
 * `INVALID_OPTION` (no such zone).
 *
 * @example
 * ```ts
 * import { localTime } from "safepact/calendar";
 *
 * const local = localTime("2026-02-13T23:30:00Z", "Asia/Seoul");
 * local; // => { date: "2026-02-14", time: "08:30:00", weekday: 6, offset: "+09:00" }
 * ```
 */
export function localTime(instant: Instant, zone: string): LocalTime {
  checkGiven({ instant, zone }, { instant: "text", zone: "text" });
  const ms = instantMs(instant);
  const offset = zoneOffset(ms, zone);
  const day = Math.floor((ms + offset) / DAY);
  return {
    date: dateOf(day),
    time: new Date(ms + offset).toISOString().slice(11, 19),
    weekday: weekdayOf(day),
    offset: offsetText(offset),
  };
}
