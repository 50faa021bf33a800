import { canonicalBytes } from "./canonicalBytes.ts";

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
  return decoder.decode(canonicalBytes(value));
}
