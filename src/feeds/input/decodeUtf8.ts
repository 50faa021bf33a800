/**
 * Bytes that are decoded at once: the usual runtimes decode a text of ASCII ten times as fast, into half of the memory, and so a
 * character of another script costs only its neighbours more.
 */
const AT_ONCE = 4096;
/** Pieces that are given together. */
const TOGETHER = 16;
const LINE_FEED = 0x0a;

/**
 * Decodes chunks of UTF-8 into short pieces, which end behind a line end where there is one: few rows lie in two. What a chunk
 * cuts in two waits for the next.
 *
 * @internal
 */
export async function* decodeUtf8(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[]> {
  let held = new Uint8Array(0);
  // Only a mark at the very beginning is none of the text.
  let decoder = new TextDecoder("utf-8");
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : joined(held, chunk);
    const end = bytes.length - cutOff(bytes);
    held = bytes.slice(end);
    for (let at = 0; at < end; ) {
      const pieces: string[] = [];
      while (at < end && pieces.length < TOGETHER) {
        const piece = nextPiece(bytes.subarray(at, Math.min(end, at + AT_ONCE)), end - at);
        pieces.push(decoder.decode(piece));
        decoder = later;
        at += piece.length;
      }
      yield pieces;
    }
  }
  if (held.length > 0) yield [decoder.decode(held)];
}

/** As many of the bytes as end behind a line end, or else between two characters. */
function nextPiece(bytes: Uint8Array, left: number): Uint8Array {
  if (left <= bytes.length) return bytes;
  // The last line end is near, and looking for it here is quicker than a call of a buffer's own search.
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] !== LINE_FEED) end--;
  return bytes.subarray(0, end === 0 ? bytes.length - cutOff(bytes) : end);
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
