import { zoneOffset } from "../../calendar/zoneOffset.ts";
import { contentHash } from "../../canonical/contentHash.ts";
import { HOUR } from "../../text/durations.ts";

const known = new Map<string, string>();

/** Past this many sets of zones the memory starts anew. */
const MAX_SETS = 1000;

/**
 * Names the time-zone data of this runtime by what it says of some zones: the hash of their offsets from UTC, in minutes, on the first of
 * each month of 2015 to 2034. Runtimes that agree on these zones give the same, whatever release of the data they carry.
 *
 * @internal
 */
export function zoneFingerprint(zones: Iterable<string>): string {
  const sorted = [...new Set(zones)].sort();
  const key = sorted.join(" ");
  const found =
    known.get(key) ?? contentHash(sorted.map((zone) => ({ zone, offsets: offsetsOf(zone) })));
  if (known.size >= MAX_SETS) known.clear();
  known.set(key, found);
  return found;
}

function offsetsOf(zone: string): number[] {
  return Array.from({ length: 240 }, (_, month) => {
    const noon = Date.UTC(2015 + Math.floor(month / 12), month % 12, 1, 12);
    return zoneOffset(noon, zone) / (HOUR / 60);
  });
}
