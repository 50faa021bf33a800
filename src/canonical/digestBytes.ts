/**
 * Writes a digest that a runtime gives as a text with a character for each byte; to make a buffer of its own costs Node more than
 * to hash a short text.
 *
 * @param digest - The text.
 * @param bytes - Where to.
 *
 * @internal
 */
export function digestBytes(digest: string, bytes: Uint8Array): Uint8Array {
  for (let index = 0; index < bytes.length; index++) bytes[index] = digest.charCodeAt(index);
  return bytes;
}
