/**
 * Writes bytes as base64 (RFC 4648, section 4), as the notes of C2SP do.
 *
 * @internal
 */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Reads base64 in its only spelling.
 *
 * @returns The bytes; nothing when the text is no base64, or not as an encoder writes it.
 *
 * @internal
 */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A hash of 32 bytes written as base64; nothing when it is none. @internal */
export function hashOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== "string" || text.length !== 44) return undefined;
  const bytes = fromBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}

/** Whether two hashes are one. @internal */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
