import { isDayOf } from "../../text/plainInstant.ts";

const [COLON, PLUS, DASH, POINT, LETTER_T, LETTER_Z] = [0x3a, 0x2b, 0x2d, 0x2e, 0x54, 0x5a];

/** The two forms that nearly all instants have, on days that are there every year; others are left to the model. @internal */
export function isPlainInstant(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 20) return false;
  if (!isDigit(bytes[start] ?? 0) || !isDigit(bytes[start + 1] ?? 0)) return false;
  if (twoDigits(bytes, start + 2) < 0 || bytes[start + 4] !== DASH) return false;
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (month < 1 || month > 12 || !isDayOf(month, day)) return false;
  if (bytes[start + 7] !== DASH || bytes[start + 10] !== LETTER_T) return false;
  if (!isWithin(bytes, start + 11, 23) || bytes[start + 13] !== COLON) return false;
  if (!isWithin(bytes, start + 14, 59) || bytes[start + 16] !== COLON) return false;
  if (!isWithin(bytes, start + 17, 59)) return false;
  let at = start + 19;
  if (bytes[at] === POINT) {
    const digits = ++at;
    while (isDigit(bytes[at] ?? 0)) at++;
    if (at === digits || at > digits + 9) return false;
  }
  const zone = bytes[at];
  if (zone === LETTER_Z) return at + 1 === end;
  if ((zone !== PLUS && zone !== DASH) || at + 6 !== end) return false;
  return isWithin(bytes, at + 1, 14) && bytes[at + 3] === COLON && isWithin(bytes, at + 4, 59);
}

/** The number that two digits make; below zero where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ?? 0;
  const ones = bytes[at + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 0x30 * 11 : -1;
}

function isWithin(bytes: Uint8Array, at: number, most: number): boolean {
  const number = twoDigits(bytes, at);
  return number >= 0 && number <= most;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
