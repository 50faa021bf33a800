import { isKnownEncoding } from "./isKnownEncoding.ts";
import { sniffEncoding } from "./sniffEncoding.ts";

/**
 * Decodes the beginning of a file, as the whole file will be decoded.
 *
 * @internal
 */
export function decodeHead(bytes: Uint8Array, encoding?: string): string {
  const label = encoding ?? sniffEncoding(bytes).label;
  return new TextDecoder(isKnownEncoding(label) ? label : "utf-8").decode(bytes);
}
