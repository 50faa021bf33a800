import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";
import { type OrderedMember, orderOfKeys } from "./orderOfKeys.ts";

/** Bytes written so far; they stay in place until the next value is written. */
interface Output {
  bytes: Uint8Array;
  end: number;
}

const SIZE = 65_536;

const output: Output = { bytes: new Uint8Array(SIZE), end: 0 };

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Writes plain JSON as the UTF-8 bytes of what `canonicalJson` gives, several times faster: models have few shapes, so the order of
 * their keys is worked out once, and most texts are plain ASCII. What can be written otherwise is left to `canonicalJson`.
 *
 * @param value - The value.
 * @returns The bytes; the next call overwrites them.
 *
 * @internal
 */
export function canonicalBytes(value: unknown): Uint8Array {
  begin();
  write(value);
  return output.bytes.subarray(0, output.end);
}

/**
 * Writes an object with one more member, as {@link canonicalBytes} does, without a copy of it.
 *
 * @param object - The object.
 * @param name - Name of the member, which the object lacks.
 * @param value - Its value.
 *
 * @internal
 */
export function canonicalBytesWith(object: object, name: string, value: string): Uint8Array {
  begin();
  const values: unknown[] = Object.values(object);
  values.push(value);
  writeMembers(orderOfKeys(Object.keys(object), name), values);
  return output.bytes.subarray(0, output.end);
}

/**
 * Writes a text and behind it a value, as {@link canonicalBytes} does.
 *
 * @param head - The text, in ASCII; it is written as it is.
 * @param value - The value.
 *
 * @internal
 */
export function canonicalBytesAfter(head: string, value: unknown): Uint8Array {
  begin();
  for (let index = 0; index < head.length; index++) mark(head.charCodeAt(index));
  write(value);
  return output.bytes.subarray(0, output.end);
}

function begin(): void {
  output.end = 0;
  if (output.bytes.length > 16 * SIZE) output.bytes = new Uint8Array(SIZE);
}

function write(value: unknown): void {
  if (typeof value === "string") writeText(value);
  else if (Array.isArray(value)) writeList(value);
  else if (typeof value === "object" && value !== null) writeObject(value);
  else writeScalar(value);
}

function writeScalar(value: unknown): void {
  // A whole number is written as JavaScript writes it; every other one is left to the rules.
  const plain = value === null || typeof value === "boolean" || Number.isSafeInteger(value);
  const text = plain && !Object.is(value, -0) ? String(value) : canonicalJson(value);
  makeRoom(text.length);
  const { bytes } = output;
  for (let index = 0; index < text.length; index++) bytes[output.end++] = text.charCodeAt(index);
}

function writeList(items: readonly unknown[]): void {
  mark(OPEN_LIST);
  for (let index = 0; index < items.length; index++) {
    if (index > 0) mark(COMMA);
    write(items[index]);
  }
  mark(CLOSE_LIST);
}

function writeObject(object: object): void {
  writeMembers(orderOfKeys(Object.keys(object)), Object.values(object));
}

function writeMembers(order: readonly OrderedMember[], values: readonly unknown[]): void {
  let first = true;
  mark(OPEN_OBJECT);
  for (const { index, begin } of order) {
    const value = values[index];
    if (value === undefined) continue;
    if (!first) mark(COMMA);
    pass(begin);
    write(value);
    first = false;
  }
  mark(CLOSE_OBJECT);
}

function writeText(text: string): void {
  const { length } = text;
  makeRoom(length + 2);
  const { bytes } = output;
  let end = output.end;
  bytes[end++] = QUOTE;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) {
      pass(utf8ToBytes(canonicalJson(text)));
      return;
    }
    bytes[end++] = code;
  }
  bytes[end++] = QUOTE;
  output.end = end;
}

function pass(piece: Uint8Array): void {
  const { length } = piece;
  makeRoom(length);
  const { bytes, end } = output;
  for (let index = 0; index < length; index++) bytes[end + index] = piece[index] ?? 0;
  output.end = end + length;
}

function mark(code: number): void {
  makeRoom(1);
  output.bytes[output.end++] = code;
}

function makeRoom(length: number): void {
  const needed = output.end + length;
  if (needed <= output.bytes.length) return;
  const larger = new Uint8Array(Math.max(needed, 2 * output.bytes.length));
  larger.set(output.bytes.subarray(0, output.end));
  output.bytes = larger;
}
