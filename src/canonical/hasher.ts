import { sha256 } from "@noble/hashes/sha2.js";

/**
 * Computes SHA-256. A runtime's own is several times faster than the one in JavaScript that stands in where none is passed.
 *
 * @param bytes - What to hash; valid only during the call.
 * @returns The 32 bytes; read at once, so that the next call may overwrite them.
 */
export type Hasher = (bytes: Uint8Array) => Uint8Array;

/** SHA-256 in JavaScript, which works in every runtime without waiting. @internal */
export const hashInJavaScript: Hasher = (bytes) => sha256(bytes);
