const NEWLINE = 10;

/** A range of a source: lines whose first byte lies from `from` (included) to `to` (excluded). */
export interface ByteRange {
  /** First byte. */
  readonly from: number;
  /** Byte after the last. */
  readonly to: number;
}

/**
 * Gives the whole lines that begin inside a range, so that ranges cut anywhere share no line and lose none.
 *
 * @param range - The range.
 * @param read - Reads the source from a byte on.
 * @returns The bytes of the lines.
 */
export async function* linesOfRange(
  { from, to }: ByteRange,
  read: (from: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  // The byte before tells whether a line begins at the range.
  let at = from === 0 ? 0 : from - 1;
  let inside = from === 0;
  for await (const piece of read(at)) {
    let begin = 0;
    if (!inside) {
      begin = piece.indexOf(NEWLINE) + 1;
      if (begin === 0) {
        at += piece.length;
        if (at >= to) return;
        continue;
      }
      if (at + begin >= to) return;
      inside = true;
    }
    if (at + piece.length >= to) {
      const end = piece.indexOf(NEWLINE, Math.max(begin, to - 1 - at));
      if (end >= 0) {
        yield piece.subarray(begin, end + 1);
        return;
      }
    }
    yield piece.subarray(begin);
    at += piece.length;
  }
}
