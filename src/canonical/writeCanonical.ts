import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";
import { orderOfKeys } from "./orderOfKeys.ts";

/** Bytes written and not yet taken. */
interface Output {
  readonly bytes: Uint8Array;
  end: number;
  readonly take: (bytes: Uint8Array) => void;
}

const SIZE = 65_536;

/** Kept between calls: events are small and many. Absent while somebody writes. */
let spare: Uint8Array | undefined;

/** What is longer is handed over by itself, so that all else fits once the output is empty. */
const MAX_PIECE = 8192;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Writes plain JSON as the UTF-8 bytes of what `canonicalJson` gives, several times faster and without ever holding the text:
 * models have few shapes, so the order of their keys is worked out once, and most texts are plain ASCII. What can be written
 * otherwise is left to `canonicalJson`.
 *
 * @param value - The value.
 * @param take - Takes bytes, one piece after the other; they are overwritten afterwards.
 *
 * @internal
 */
export function writeCanonical(value: unknown, take: (bytes: Uint8Array) => void): void {
  const bytes = spare ?? new Uint8Array(SIZE);
  spare = undefined;
  const output = { bytes, end: 0, take };
  write(value, output);
  flush(output);
  spare = bytes;
}

function write(value: unknown, output: Output): void {
  if (typeof value === "string") writeText(value, output);
  else if (Array.isArray(value)) writeList(value, output);
  else if (typeof value === "object" && value !== null) writeObject(value, output);
  else pass(utf8ToBytes(canonicalJson(value)), output);
}

function writeList(items: readonly unknown[], output: Output): void {
  mark(OPEN_LIST, output);
  for (let index = 0; index < items.length; index++) {
    if (index > 0) mark(COMMA, output);
    write(items[index], output);
  }
  mark(CLOSE_LIST, output);
}

function writeObject(object: object, output: Output): void {
  const values: readonly unknown[] = Object.values(object);
  let first = true;
  mark(OPEN_OBJECT, output);
  for (const { index, begin } of orderOfKeys(Object.keys(object))) {
    const value = values[index];
    if (value === undefined) continue;
    if (!first) mark(COMMA, output);
    pass(begin, output);
    write(value, output);
    first = false;
  }
  mark(CLOSE_OBJECT, output);
}

function writeText(text: string, output: Output): void {
  const { length } = text;
  if (length > MAX_PIECE) {
    pass(utf8ToBytes(canonicalJson(text)), output);
    return;
  }
  makeRoom(length + 2, output);
  const { bytes } = output;
  let end = output.end;
  bytes[end++] = QUOTE;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) {
      pass(utf8ToBytes(canonicalJson(text)), output);
      return;
    }
    bytes[end++] = code;
  }
  bytes[end++] = QUOTE;
  output.end = end;
}

function pass(piece: Uint8Array, output: Output): void {
  const { length } = piece;
  if (length > MAX_PIECE) {
    flush(output);
    output.take(piece);
    return;
  }
  makeRoom(length, output);
  const { bytes, end } = output;
  for (let index = 0; index < length; index++) bytes[end + index] = piece[index] ?? 0;
  output.end = end + length;
}

function mark(code: number, output: Output): void {
  makeRoom(1, output);
  output.bytes[output.end++] = code;
}

function makeRoom(length: number, output: Output): void {
  if (output.end + length > SIZE) flush(output);
}

function flush(output: Output): void {
  if (output.end > 0) output.take(output.bytes.subarray(0, output.end));
  output.end = 0;
}
