import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";

/**
 * Hashes plain JSON: SHA-256, hexadecimal, over its canonical form (RFC 8785). Works without waiting, in every runtime.
 *
 * @internal
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
