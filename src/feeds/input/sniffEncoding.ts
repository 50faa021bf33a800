/** How a source is encoded, and whether that was only guessed. */
export interface Encoding {
  /** Label of the Encoding Standard. */
  readonly label: string;
  /** How it was found. */
  readonly from: "mark" | "declaration" | "guess" | "default";
}

const declaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/u;

/**
 * Finds the encoding of a file from its first bytes: a byte order mark, the bytes of UTF-16 text without a mark, the
 * XML declaration, else UTF-8.
 *
 * @internal
 */
export function sniffEncoding(head: Uint8Array): Encoding {
  const [first = 0, second = 0, third = 0] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: "utf-8", from: "mark" };
  if (first === 0xff && second === 0xfe) return { label: "utf-16le", from: "mark" };
  if (first === 0xfe && second === 0xff) return { label: "utf-16be", from: "mark" };
  if (first !== 0 && second === 0 && third !== 0 && head[3] === 0) {
    return { label: "utf-16le", from: "guess" };
  }
  if (head.length >= 4 && first === 0 && second !== 0 && third === 0 && head[3] !== 0) {
    return { label: "utf-16be", from: "guess" };
  }
  // Every encoding a declaration can name here writes the declaration itself as in ASCII.
  const declared = declaration.exec(new TextDecoder("latin1").decode(head.subarray(0, 512)))?.[1];
  if (declared) return { label: declared.toLowerCase(), from: "declaration" };
  return { label: "utf-8", from: "default" };
}
