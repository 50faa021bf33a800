import { isDigit, isDigitClass, isInsideNumber, LAST_LETTER, POINT } from "./charClass.ts";
import { hashFirst } from "./hash.ts";
import { isGenericCode } from "./isGenericCode.ts";
import { counterLength, isUnit, writeUnit } from "./readMeasure.ts";
import { MIN_CODE, pushToken, type Scanner } from "./scanner.ts";
import { CODE, DIGITS, JOINED, MEASURE, NUMBER } from "./tokenKinds.ts";
import { wordHash } from "./wordHash.ts";

/** Most parts of a token that is read in one piece too. @internal */
export const MAX_PARTS = 5;
/** Most digits of a number before a unit. @internal */
export const MAX_DIGITS = 7;
/** Most characters of a code. @internal */
export const MAX_CODE = 24;

/** Whether a space and the end of a number stand before a place. Idle words are no tokens, and may stand between: "12 for a". @internal */
export function followsNumber(text: string, from: number): boolean {
  return text.charCodeAt(from - 1) === 32 && isDigit(text.charCodeAt(from - 2));
}

/** "300 ml" also gives "300ml", so that both ways of writing meet; tells whether the word that follows a number did. @internal */
export function joinMeasure(
  scanner: Scanner,
  text: string,
  from: number,
  unit: number,
  bits: number,
  token = scanner.count,
): boolean {
  if (!isUnit(unit)) return false;
  const number = takeNumber(scanner, token, text, from - 1);
  if (number < 0) return false;
  pushMeasure(scanner, number, unit, bits);
  return true;
}

/** "180정" also gives the measure that "180 capsules" gives; tells how long the unit right behind a number is, 0 for none. @internal */
export function addCounter(scanner: Scanner, text: string, from: number, bits: number): number {
  if (!isDigit(text.charCodeAt(from - 1))) return 0;
  const length = counterLength(text, from);
  const number = length > 0 ? takeNumber(scanner, scanner.count, text, from) : -1;
  if (number < 0) return 0;
  pushMeasure(scanner, number, wordHash(text.slice(from, from + length)), bits);
  return length;
}

// Takes the number that ends at a place of the text for a unit; below zero where none does. "20000" is a code by itself and no more
// before "mAh", and so "PD 20000 mAh" names no code "pd20000"; "KDL-46 W" does.
function takeNumber(scanner: Scanner, token: number, text: string, end: number): number {
  const { kinds, from, to } = scanner;
  let number = token - 1;
  if (standsAlone(text, end)) {
    while (number >= 0 && ((kinds[number] ?? 0) & JOINED) !== 0) number--;
  }
  if (number < 0) return -1;
  const kind = kinds[number] ?? 0;
  const isLong = (kind & DIGITS) !== 0 && (to[number] ?? 0) - (from[number] ?? 0) <= MAX_DIGITS;
  if ((kind & NUMBER) === 0 && !isLong) return -1;
  kinds[number] = (kind & ~(CODE | DIGITS)) | NUMBER;
  for (let joined = number + 1; joined < token; joined++) {
    kinds[joined] = (kinds[joined] ?? 0) & ~CODE;
  }
  return number;
}

// Whether a space, or nothing, is before the number that ends here.
function standsAlone(text: string, end: number): boolean {
  let at = end - 1;
  while (isDigit(text.charCodeAt(at)) || isInsideNumber(text, at)) at--;
  return at < 0 || text.charCodeAt(at) === 32;
}

function pushMeasure(scanner: Scanner, number: number, unit: number, bits: number): void {
  const { chars } = scanner;
  const start = scanner.charCount;
  const to = scanner.to[number] ?? 0;
  let end = start;
  for (let at = scanner.from[number] ?? 0; at < to; at++) chars[end++] = chars[at] ?? 0;
  end = writeUnit(chars, end, unit);
  scanner.charCount = end;
  pushToken(scanner, hashFirst(chars, start, end), start, end, bits | MEASURE);
}

/** "MDR EX55" also gives "mdrex55": makers put a space into their own codes. @internal */
export function joinPrefix(
  scanner: Scanner,
  text: string,
  from: number,
  token: number,
  bits: number,
): void {
  const before = token - 1;
  if (before < 0 || text.charCodeAt(from - 1) !== 32) return;
  const { kinds } = scanner;
  if (((kinds[token] ?? 0) & (CODE | NUMBER)) === 0 || !isLetters(scanner, before)) return;
  if (((kinds[token] ?? 0) & NUMBER) !== 0 && !namesModel(scanner, before, token)) return;
  pushTogether(scanner, before, token, bits | CODE | JOINED);
}

// "HD 2000" names a model; "USB 2.0", "Layer 3" and "Xbox 360" are what many products have.
function namesModel({ chars, from, to }: Scanner, letters: number, number: number): boolean {
  const start = from[number] ?? 0;
  const end = to[number] ?? 0;
  for (let at = start; at < end; at++) {
    if (!isDigitClass(chars[at] ?? 0)) return false;
  }
  const size = end - start;
  return size > 3 || (size === 3 && (to[letters] ?? 0) - (from[letters] ?? 0) <= 3);
}

function isLetters(scanner: Scanner, token: number): boolean {
  const from = scanner.from[token] ?? 0;
  const to = scanner.to[token] ?? 0;
  if (to - from < 2 || to - from > 4) return false;
  for (let at = from; at < to; at++) if ((scanner.chars[at] ?? 0) > LAST_LETTER) return false;
  return true;
}

function pushTogether(scanner: Scanner, one: number, other: number, bits: number): void {
  const { chars } = scanner;
  const start = scanner.charCount;
  let end = start;
  for (const token of [one, other]) {
    for (let at = scanner.from[token] ?? 0; at < (scanner.to[token] ?? 0); at++) {
      chars[end++] = chars[at] ?? 0;
    }
  }
  scanner.charCount = end;
  pushToken(scanner, hashFirst(chars, start, end), start, end, bits);
}

/** "KDL-46XBR" also gives "kdl46xbr". @internal */
export function emitJoined(scanner: Scanner, start: number, parts: number, bits: number): void {
  if (parts < 2 || parts > MAX_PARTS) return;
  const { chars } = scanner;
  const from = scanner.charCount;
  let end = from;
  let digits = 0;
  let points = 0;
  let mixed = false;
  const last = scanner.count;
  for (let token = start; token < last; token++) {
    if (((scanner.kinds[token] ?? 0) & (JOINED | MEASURE)) !== 0) continue;
    if (((scanner.kinds[token] ?? 0) & CODE) !== 0) mixed = true;
    for (let at = scanner.from[token] ?? 0; at < (scanner.to[token] ?? 0); at++) {
      const kind = chars[at] ?? 0;
      if (isDigitClass(kind)) digits++;
      if (kind === POINT) points++;
      if (end - from >= MAX_CODE) return;
      chars[end++] = kind;
    }
  }
  const size = end - from;
  if (digits === 0 || size < MIN_CODE || (digits === size && digits < 5)) return;
  // "3-layer", "usb-2.0": words with a quantity.
  if (!mixed && (digits < 2 || points > 0)) return;
  if (isGenericCode(chars, from, end)) return;
  scanner.charCount = end;
  pushToken(scanner, hashFirst(chars, from, end), from, end, bits | CODE | JOINED);
}
