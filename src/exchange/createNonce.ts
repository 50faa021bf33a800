import * as base64url from "jose/base64url";
import { checkGiven } from "../model/checkGiven.ts";

/** Bytes of an own buffer, in a way that TypeScript before 5.7 reads too. */
type OwnBytes = ReturnType<typeof Uint8Array.of>;

/**
 * Makes a nonce: 16 random bytes as base64url. The randomness is the caller's.
 *
 * @param fill - Fills the bytes it is given with randomness, such as `(bytes) => crypto.getRandomValues(bytes)`.
 * @returns The nonce, 22 characters.
 *
 * @example
 * ```ts
 * import { createNonce } from "safepact/exchange";
 *
 * createNonce((bytes) => crypto.getRandomValues(bytes)).length; // => 22
 * createNonce((bytes) => bytes.fill(255)); // => "_____________________w"
 * ```
 */
export function createNonce(fill: (bytes: OwnBytes) => unknown): string {
  checkGiven({ fill }, { fill: "function" });
  const bytes = new Uint8Array(16);
  fill(bytes);
  return base64url.encode(bytes);
}
