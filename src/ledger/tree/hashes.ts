import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalBytesAfter } from "../../canonical/canonicalBytes.ts";
import { sha256 } from "./sha256.ts";

/** Root of the tree without leaves. Source: RFC 6962, section 2.1. @internal */
export const emptyRoot: Uint8Array = sha256(new Uint8Array());

/**
 * Hashes two subtrees into the one above them. Source: RFC 6962, section 2.1.
 *
 * @internal
 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  // Always the same bytes, since to ask for memory costs more than to hash; of the last pair nothing must remain.
  pair.fill(0);
  pair[0] = 1;
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

const pair = new Uint8Array(65);

/**
 * Hashes a leaf (RFC 6962, section 2.1) whose data are the salt, a newline and the canonical JSON of the event. The salt keeps an
 * event that was erased from being found by trying.
 *
 * @internal
 */
export function leafHash(salt: string, event: unknown): Uint8Array {
  return sha256(canonicalBytesAfter(`\0${salt}\n`, event));
}

/** The same, of an event that is canonical JSON already. @internal */
export function leafHashOfText(salt: string, text: string): Uint8Array {
  return sha256(utf8ToBytes(`\0${salt}\n${text}`));
}
