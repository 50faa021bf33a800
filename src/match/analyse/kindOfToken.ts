import { isDigitClass, LAST_LETTER, POINT } from "./charClass.ts";
import { hashFirst } from "./hash.ts";
import { isGenericCode } from "./isGenericCode.ts";
import { MAX_CODE, MAX_DIGITS } from "./joinTokens.ts";
import { endOfNumber, isUnit } from "./readMeasure.ts";
import { MIN_CODE } from "./scanner.ts";
import { CODE, DIGITS, MEASURE, NUMBER } from "./tokenKinds.ts";

/** Whether a token is a code, a number or a measure, by its characters alone: the same wherever it stands. @internal */
export function kindOfToken(chars: Uint16Array, from: number, to: number): number {
  const size = to - from;
  let digits = 0;
  for (let at = from; at < to; at++) {
    const kind = chars[at] ?? 0;
    if (isDigitClass(kind)) digits++;
  }
  if (digits === 0) return 0;
  const number = endOfNumber(chars, from, to) === to;
  if (number && (size <= MIN_CODE || digits < size)) return NUMBER;
  if (isMeasure(chars, from, to)) return MEASURE;
  const code = size >= MIN_CODE && size <= MAX_CODE && (digits < size || digits >= 5);
  if (!code) return 0;
  if (digits === size) return CODE | DIGITS;
  return isVersion(chars, from, to) || isGenericCode(chars, from, to) ? NUMBER : CODE;
}

// "v2.3": a letter and a decimal.
function isVersion(chars: Uint16Array, from: number, to: number): boolean {
  if ((chars[from] ?? 0) > LAST_LETTER || endOfNumber(chars, from + 1, to) !== to) return false;
  return chars.subarray(from, to).includes(POINT);
}

// Digits first, then a unit word: "300ml", "12v".
function isMeasure(chars: Uint16Array, from: number, to: number): boolean {
  const at = endOfNumber(chars, from, to);
  return at > from && at < to && at - from <= MAX_DIGITS && isUnit(hashFirst(chars, at, to));
}
