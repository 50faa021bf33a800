import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CaseEvent } from "../../model/index.ts";
import { canonicalText } from "./canonicalText.ts";

/** Characters hashed at a time. */
const CHUNK = 100_000;

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
  let text = "";
  for (const [index, event] of events.entries()) {
    text += index === 0 ? canonicalText(event) : `,${canonicalText(event)}`;
    if (text.length < CHUNK) continue;
    hash.update(utf8ToBytes(text));
    text = "";
  }
  hash.update(utf8ToBytes(text));
  hash.update(utf8ToBytes("]"));
  return bytesToHex(hash.digest());
}
