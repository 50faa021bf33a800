import { zoneOffset } from "../../calendar/zoneOffset.ts";
import { contentHash } from "../../canonical/contentHash.ts";
import { HOUR } from "../../text/durations.ts";

const known = new Map<string, readonly number[]>();

/** Past this many zones the memory starts anew. */
const MAX_ZONES = 1000;

/**
 * Names the time-zone data of this runtime by what it says of some zones: the hash of their offsets from UTC, in minutes, on the first of
 * each month of 2015 to 2034. Runtimes that agree on these zones give the same, whatever release of the data they carry.
 *
 * @internal
 */
export function zoneFingerprint(zones: Iterable<string>): string {
  const sorted = [...new Set(zones)].sort();
  return contentHash(sorted.map((zone) => ({ zone, offsets: offsetsOf(zone) })));
}

function offsetsOf(zone: string): readonly number[] {
  const found =
    known.get(zone) ?? monthly().map((instant) => zoneOffset(instant, zone) / (HOUR / 60));
  if (known.size >= MAX_ZONES) known.clear();
  known.set(zone, found);
  return found;
}

function monthly(): number[] {
  return Array.from({ length: 240 }, (_, month) =>
    Date.UTC(2015 + Math.floor(month / 12), month % 12, 1, 12),
  );
}
