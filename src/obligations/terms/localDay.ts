import { zoneOffset } from "../../calendar/zoneOffset.ts";
import { DAY } from "../../text/durations.ts";

const names = new Map<number, string>();

/** Gives the local day of an instant, `YYYY-MM-DD`. @internal */
export function localDay(instant: number, zone: string): string {
  const day = Math.floor((instant + zoneOffset(instant, zone)) / DAY);
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * DAY).toISOString().slice(0, 10);
  if (names.size > 100_000) names.clear();
  names.set(day, name);
  return name;
}
