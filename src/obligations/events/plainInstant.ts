import { DAY, HOUR } from "../../text/durations.ts";

const MINUTE = 60_000;

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
  const [month, dayOfMonth] = [digits(text, 5), digits(text, 8)];
  // Whether a month has a 29th, and what an hour of 24 means, is for the other reader to say.
  if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 28)) return Number.NaN;
  if (!(digits(text, 11) < 24 && digits(text, 14) < 60 && digits(text, 17) < 60)) return Number.NaN;
  const day = dayNumber(100 * digits(text, 0) + digits(text, 2), month, dayOfMonth);
  const minutes = 60 * digits(text, 11) + digits(text, 14);
  const ms = day * DAY + minutes * MINUTE + digits(text, 17) * 1000;
  const hasFraction = text.charCodeAt(19) === POINT;
  const zone = hasFraction ? 23 : 19;
  const fraction = hasFraction ? 10 * digits(text, 20) + digit(text, 22) : 0;
  return ms + fraction - offsetAt(text, zone);
}

const [LETTER_T, LETTER_Z, POINT] = [0x54, 0x5a, 0x2e];
const [PLUS, DASH, COLON] = [0x2b, 0x2d, 0x3a];

function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : Number.NaN;
  if (text.length !== at + 6 || (sign !== PLUS && sign !== DASH)) return Number.NaN;
  const offset = digits(text, at + 1) * HOUR + digits(text, at + 4) * MINUTE;
  return sign === PLUS ? offset : -offset;
}

/** Days since 1970 of a day that exists in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is their last.
  const shifted = month > 2 ? year : year - 1;
  const past = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor(past) + day - 719_469;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 0x30;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function digits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}
