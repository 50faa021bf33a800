import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { writeCanonical } from "../../canonical/writeCanonical.ts";
import type { CaseEvent } from "../../model/index.ts";

/**
 * Hashes events as `contentHash` hashes the array of them, without ever holding its text.
 *
 * @param events - Events in canonical order.
 *
 * @internal
 */
export function hashEvents(events: readonly CaseEvent[]): string {
  const hash = sha256.create();
  writeCanonical(events, (bytes) => hash.update(bytes));
  return bytesToHex(hash.digest());
}
