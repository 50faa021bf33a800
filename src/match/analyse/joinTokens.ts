import { hashFirst } from "./hash.ts";
import { isUnit } from "./readMeasure.ts";
import { MIN_CODE, pushToken, type Scanner } from "./scanner.ts";
import { CODE, JOINED, MEASURE, NUMBER } from "./tokenKinds.ts";

/** Most parts of a token that is read in one piece too. @internal */
export const MAX_PARTS = 5;
/** Most characters of a code. @internal */
export const MAX_CODE = 24;

/** "300 ml" also gives "300ml", so that both ways of writing meet; tells whether it did. @internal */
export function joinMeasure(
  scanner: Scanner,
  text: string,
  from: number,
  token: number,
  bits: number,
): boolean {
  const before = token - 1;
  if (before < 0 || text.charCodeAt(from - 1) !== 32) return false;
  if (((scanner.kinds[before] ?? 0) & NUMBER) === 0) return false;
  if (!isUnit(scanner.first[token] ?? 0)) return false;
  pushTogether(scanner, before, token, bits | MEASURE);
  return true;
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
  const size = (scanner.to[token] ?? 0) - (scanner.from[token] ?? 0);
  if (size >= 2) pushTogether(scanner, before, token, bits | CODE | JOINED);
}

function isLetters(scanner: Scanner, token: number): boolean {
  const from = scanner.from[token] ?? 0;
  const to = scanner.to[token] ?? 0;
  if (to - from < 2 || to - from > 4) return false;
  for (let at = from; at < to; at++) if ((scanner.chars[at] ?? 0) > 26) return false;
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
  const last = scanner.count;
  for (let token = start; token < last; token++) {
    if (((scanner.kinds[token] ?? 0) & (JOINED | MEASURE)) !== 0) continue;
    for (let at = scanner.from[token] ?? 0; at < (scanner.to[token] ?? 0); at++) {
      const kind = chars[at] ?? 0;
      if (kind >= 27 && kind <= 36) digits++;
      if (end - from >= MAX_CODE) return;
      chars[end++] = kind;
    }
  }
  const size = end - from;
  if (digits === 0 || size < MIN_CODE || (digits === size && digits < 5)) return;
  scanner.charCount = end;
  pushToken(scanner, hashFirst(chars, from, end), from, end, bits | CODE | JOINED);
}
