import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../../canonical/canonicalJson.ts";
import type { CaseEvent } from "../../model/index.ts";

const CHUNK = 1_000;

/**
 * Hashes events as `contentHash` hashes the array of them, without ever holding all of its text.
 *
 * @param events - Events in canonical order.
 *
 * @internal
 */
export function hashEvents(events: readonly CaseEvent[]): string {
  const hash = sha256.create();
  hash.update(utf8ToBytes("["));
  for (let start = 0; start < events.length; start += CHUNK) {
    const part = events.slice(start, start + CHUNK);
    const text = part.map((event) => canonicalJson(event)).join(",");
    hash.update(utf8ToBytes(start === 0 ? text : `,${text}`));
  }
  hash.update(utf8ToBytes("]"));
  return bytesToHex(hash.digest());
}
