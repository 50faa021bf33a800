import { checkGiven } from "../model/checkGiven.ts";
import type { Instant } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import { dayNumberOf } from "./dayNumber.ts";
import { instantOfWall } from "./instantOfWall.ts";
import { zonedInstant } from "./zonedInstant.ts";

/**
 * Gives the first instant of a day in a zone: local 00:00, or the end of a clock change that jumps over it.
 *
 * @param date - Day, `YYYY-MM-DD`.
 * @param zone - IANA time zone, such as a calendar's `zone`.
 * @returns ISO 8601 with the zone's offset.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` (no date) or `INVALID_OPTION` (no such zone).
 *
 * @example
 * ```ts
 * import { startOfDay } from "safepact/calendar";
 *
 * startOfDay("2026-02-14", "Asia/Seoul"); // => "2026-02-14T00:00:00+09:00"
 * startOfDay("2018-11-04", "America/Sao_Paulo"); // => "2018-11-04T01:00:00-02:00"
 * ```
 */
export function startOfDay(date: string, zone: string): Instant {
  checkGiven({ date, zone }, { date: "text", zone: "text" });
  return zonedInstant(instantOfWall(dayNumberOf(date) * DAY, zone), zone);
}
