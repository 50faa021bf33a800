import { writeCanonical } from "./writeCanonical.ts";

const decoder = new TextDecoder();

/**
 * Gives what `canonicalJson` gives, several times faster for the small values of few shapes that come by the million.
 *
 * @param value - Plain JSON.
 * @returns Its one form of RFC 8785.
 *
 * @internal
 */
export function canonicalText(value: unknown): string {
  let text = "";
  writeCanonical(value, (bytes) => {
    text += decoder.decode(bytes, { stream: true });
  });
  return text + decoder.decode();
}
