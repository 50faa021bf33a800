import { DAY, HOUR, MINUTE } from "../../text/durations.ts";
import { dayNumber, isDayOf } from "../../text/plainInstant.ts";

const [COLON, PLUS, DASH, POINT, LETTER_T, LETTER_Z] = [0x3a, 0x2b, 0x2d, 0x2e, 0x54, 0x5a];

/**
 * Reads the two forms that nearly all instants have, on days that are there every year; others are left to the model.
 *
 * @returns Milliseconds, as `Date.parse` gives; NaN for another form.
 *
 * @internal
 */
export function plainInstantAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 20) return Number.NaN;
  const century = twoDigits(bytes, start);
  const year = twoDigits(bytes, start + 2);
  if (century < 0 || year < 0 || bytes[start + 4] !== DASH) return Number.NaN;
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (month < 1 || month > 12 || !isDayOf(month, day)) return Number.NaN;
  if (bytes[start + 7] !== DASH || bytes[start + 10] !== LETTER_T) return Number.NaN;
  const hour = twoDigits(bytes, start + 11);
  const minute = twoDigits(bytes, start + 14);
  const second = twoDigits(bytes, start + 17);
  if (hour < 0 || minute < 0 || second < 0) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  if (bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return Number.NaN;
  let ms = hour * HOUR + minute * MINUTE + second * 1000;
  let at = start + 19;
  if (bytes[at] === POINT) {
    const digits = ++at;
    // What is finer than a millisecond is cut off.
    for (let unit = 100; isDigit(bytes[at] ?? 0); at++) {
      ms += unit * ((bytes[at] ?? 0) - 0x30);
      unit = Math.floor(unit / 10);
    }
    if (at === digits || at > digits + 9) return Number.NaN;
  }
  return dayNumber(100 * century + year, month, day) * DAY + ms - offsetAt(bytes, at, end);
}

function offsetAt(bytes: Uint8Array, at: number, end: number): number {
  const zone = bytes[at];
  if (zone === LETTER_Z) return at + 1 === end ? 0 : Number.NaN;
  if ((zone !== PLUS && zone !== DASH) || at + 6 !== end || bytes[at + 3] !== COLON) {
    return Number.NaN;
  }
  const hours = twoDigits(bytes, at + 1);
  const minutes = twoDigits(bytes, at + 4);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return Number.NaN;
  const offset = hours * HOUR + minutes * MINUTE;
  return zone === PLUS ? offset : -offset;
}

/** The number that two digits make; below zero where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ?? 0;
  const ones = bytes[at + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 0x30 * 11 : -1;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
