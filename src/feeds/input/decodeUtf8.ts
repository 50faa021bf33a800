/**
 * Decodes chunks of UTF-8. Each is decoded as a whole, which the usual runtimes do several times as fast as a stream: what
 * a chunk cuts in two waits for the next.
 *
 * @internal
 */
export async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held = new Uint8Array(0);
  // Only a mark at the very beginning is none of the text.
  let decoder = new TextDecoder("utf-8");
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : joined(held, chunk);
    const end = bytes.length - cutOff(bytes);
    held = bytes.slice(end);
    if (end === 0) continue;
    const text = decoder.decode(end === bytes.length ? bytes : bytes.subarray(0, end));
    decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    if (text !== "") yield text;
  }
  if (held.length > 0) yield decoder.decode(held);
}

/** How many bytes at the end begin a character whose other bytes are not there yet. */
function cutOff(bytes: Uint8Array): number {
  for (let count = 1; count <= Math.min(3, bytes.length); count += 1) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > count ? count : 0;
  }
  return 0;
}

function lengthOf(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(left.length + right.length);
  all.set(left);
  all.set(right, left.length);
  return all;
}
