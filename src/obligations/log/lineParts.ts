import { isSameAscii } from "./asciiBytes.ts";
import type { LinePlans } from "./lineFields.ts";

/** Where the fields of a line stand, by the number of the field. @internal */
export interface LineParts {
  /** Finds names and values in a stretch of bytes; gives the number of fields, or -1 for what is to be read in another way. */
  readonly split: (bytes: Uint8Array, start: number, end: number) => number;
  /** Whether the line has a field. */
  readonly has: (key: number) => boolean;
  /** Counts a field that the line leaves out as there, and as no text. */
  readonly add: (key: number) => void;
  readonly isText: Uint8Array;
  /** Where a value begins, a text behind its quote, and where it ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Bytes that stand for themselves in a text of JSON. */
const isPlain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);

/** Opens a finder of fields. @internal */
export function createLineParts({ text, spans }: LinePlans): LineParts {
  const names = text.bytes;
  const keys = new Map<number, number>(
    spans.map(({ from, to }, key) => [hashOf(names, from, to), key]),
  );
  // The field that came last after each; the one behind them all begins a line.
  const follows = new Uint8Array(spans.length + 1);
  const seen = new Float64Array(spans.length);
  const isText = new Uint8Array(spans.length);
  const from = new Int32Array(spans.length);
  const to = new Int32Array(spans.length);
  let turn = 0;

  const isNamed = (bytes: Uint8Array, start: number, end: number, key: number): boolean => {
    const name = spans[key];
    return name !== undefined && isSameAscii(bytes, start, end, names, name.from, name.to);
  };

  /** Most lines have their fields in the order of those before. */
  function keyAt(bytes: Uint8Array, start: number, end: number, last: number): number {
    const usual = follows[last] ?? 0;
    if (isNamed(bytes, start, end, usual)) return usual;
    const key = keys.get(hashOf(bytes, start, end)) ?? -1;
    if (!isNamed(bytes, start, end, key)) return -1;
    follows[last] = key;
    return key;
  }

  return {
    has: (key) => seen[key] === turn,
    add: (key) => {
      seen[key] = turn;
      isText[key] = 0;
    },
    isText,
    from,
    to,
    split: (bytes, start, lineEnd) => {
      turn++;
      let count = 0;
      let last = spans.length;
      let at = pastBlanks(bytes, start);
      if (bytes[at] !== OPEN) return -1;
      do {
        at = pastBlanks(bytes, at + 1);
        if (bytes[at] !== QUOTE) return -1;
        const name = at + 1;
        at = endOfText(bytes, name);
        if (at < 0) return -1;
        const key = keyAt(bytes, name, at, last);
        if (key < 0 || seen[key] === turn) return -1;
        seen[key] = turn;
        last = key;
        at = pastBlanks(bytes, at + 1);
        if (bytes[at] !== COLON) return -1;
        at = pastBlanks(bytes, at + 1);
        if (bytes[at] === QUOTE) {
          const end = endOfText(bytes, at + 1);
          if (end < 0) return -1;
          isText[key] = 1;
          from[key] = at + 1;
          to[key] = end;
          at = end + 1;
        } else {
          const end = endOfValue(bytes, at);
          if (end < 0) return -1;
          isText[key] = 0;
          from[key] = at;
          to[key] = end;
          at = end;
        }
        count++;
        at = pastBlanks(bytes, at);
      } while (bytes[at] === COMMA);
      return bytes[at] === CLOSE && pastBlanks(bytes, at + 1) === lineEnd ? count : -1;
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

/** A line end is none of these: it ends the line. */
function pastBlanks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x09 || byte === 0x0d; ) byte = bytes[++at];
  return at;
}

/** Where a text ends whose quote stands before it; -1 where it holds what JSON does not write as it is. @internal */
export function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isPlain[bytes[at] ?? 0] === 1) at++;
  return bytes[at] === QUOTE ? at : -1;
}

/** First place after a value that is no text. */
function endOfValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      at = endOfText(bytes, at + 1);
      if (at < 0) return -1;
    } else if (isPlain[byte] === 0) return -1;
    else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (byte === COMMA && depth === 0) return at;
    at++;
  }
}
