import { hashOf } from "../base64.ts";
import type { LedgerEntry } from "../events.ts";
import { leafHash } from "../tree/hashes.ts";

/** Hash of the leaf of an entry; nothing when it has none that can be computed. @internal */
export function leafOf(entry: LedgerEntry): Uint8Array | undefined {
  if (!("event" in entry)) return hashOf(entry.leaf);
  const { salt, event } = entry;
  // A salt of another length would let its end pass for the beginning of an event.
  if (typeof salt !== "string" || !/^[\w-]{22}$/u.test(salt)) return undefined;
  try {
    return leafHash(salt, event);
  } catch {
    // Nested without end, or what no JSON holds.
    return undefined;
  }
}
