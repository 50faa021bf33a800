import { DAY, HOUR, MINUTE } from "./durations.ts";

/**
 * Reads an instant as nearly all are written, to the second or the millisecond: what `Date.parse` gives, in a fraction of the time.
 *
 * @returns Milliseconds; NaN for what is written in another way.
 *
 * @internal
 */
export function plainInstant(text: string): number {
  const { length } = text;
  if (length < 20 || text.charCodeAt(10) !== LETTER_T) return Number.NaN;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return Number.NaN;
  const century = digits(text, 0);
  const year = digits(text, 2);
  const month = digits(text, 5);
  const dayOfMonth = digits(text, 8);
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  if (century < 0 || year < 0 || hour < 0 || minute < 0 || second < 0) return Number.NaN;
  // Whether February has a 29th, and what an hour of 24 means, is for the other reader to say.
  if (month < 1 || month > 12 || !isDayOf(month, dayOfMonth)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const hasFraction = text.charCodeAt(19) === POINT;
  if (hasFraction && (digits(text, 20) < 0 || digit(text, 22) < 0)) return Number.NaN;
  const fraction = hasFraction ? 10 * digits(text, 20) + digit(text, 22) : 0;
  const ms = dayNumber(100 * century + year, month, dayOfMonth) * DAY + fraction;
  return ms + hour * HOUR + minute * MINUTE + second * 1000 - offsetAt(text, hasFraction ? 23 : 19);
}

/** Whether a month has a day in every year. @internal */
export function isDayOf(month: number, day: number): boolean {
  if (day <= 28) return day > 0;
  if (month === 2 || day > 31) return false;
  return day <= 30 || (month !== 4 && month !== 6 && month !== 9 && month !== 11);
}

const [LETTER_T, LETTER_Z, POINT] = [0x54, 0x5a, 0x2e];
const [PLUS, DASH, COLON] = [0x2b, 0x2d, 0x3a];

function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : Number.NaN;
  if (text.length !== at + 6 || (sign !== PLUS && sign !== DASH)) return Number.NaN;
  const hours = digits(text, at + 1);
  const minutes = digits(text, at + 4);
  if (hours < 0 || minutes < 0) return Number.NaN;
  const offset = hours * HOUR + minutes * MINUTE;
  return sign === PLUS ? offset : -offset;
}

/** Days since 1970 of a day that exists in the Gregorian calendar. @internal */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is their last.
  const shifted = month > 2 ? year : year - 1;
  const past = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor(past) + day - 719_469;
}

/** The number that a digit means; below zero where it is none. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 0x30;
  return value >= 0 && value <= 9 ? value : -1;
}

function digits(text: string, at: number): number {
  const tens = digit(text, at);
  const ones = digit(text, at + 1);
  return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
}
