import { familyEnd } from "../analyse/familyEnd.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";

const MIN_PREFIX = 4;
const MIN_INSIDE = 5;

/**
 * How alike two different codes are: one begins or ends with the other (at least four characters), or holds it (at
 * least five). Longer shares count more; "AM53BK" and "AM53" are one model in a colour.
 *
 * @internal
 */
export function softCode(query: Query, at: number, index: MatchIndex, token: number): number {
  const { chars } = query.scanner;
  const place = query.places[at] ?? 0;
  const from = query.scanner.from[place] ?? 0;
  const size = (query.scanner.to[place] ?? 0) - from;
  const words = index.chars;
  const otherFrom = index.charFrom[token] ?? 0;
  const otherSize = (index.charFrom[token + 1] ?? 0) - otherFrom;
  const family = sameFamily(chars, from, size, words, otherFrom, otherSize);
  if (family > 0) return family;
  if (size >= otherSize) return within(words, otherFrom, otherSize, chars, from, size);
  return within(chars, from, size, words, otherFrom, otherSize);
}

type Codes = Uint16Array;

// "SRSA212BLK" and "SRSA212BK": the same up to the last digit.
function sameFamily(
  one: Codes,
  oneFrom: number,
  oneSize: number,
  other: Codes,
  otherFrom: number,
  otherSize: number,
): number {
  const stem = familyEnd(one, oneFrom, oneFrom + oneSize) - oneFrom;
  if (
    stem < MIN_PREFIX ||
    stem !== familyEnd(other, otherFrom, otherFrom + otherSize) - otherFrom
  ) {
    return 0;
  }
  if (!equalAt(one, oneFrom, stem, other, otherFrom)) return 0;
  return 0.5 + (0.45 * stem) / Math.max(oneSize, otherSize);
}

function within(
  short: Codes,
  shortFrom: number,
  shortSize: number,
  long: Codes,
  longFrom: number,
  longSize: number,
): number {
  if (shortSize < MIN_PREFIX || shortSize === longSize) return 0;
  const ratio = shortSize / longSize;
  const last = longSize - shortSize;
  if (equalAt(short, shortFrom, shortSize, long, longFrom)) return 0.5 + 0.45 * ratio;
  if (equalAt(short, shortFrom, shortSize, long, longFrom + last)) return 0.5 + 0.45 * ratio;
  if (shortSize < MIN_INSIDE) return 0;
  for (let shift = 1; shift < last; shift++) {
    if (equalAt(short, shortFrom, shortSize, long, longFrom + shift)) return 0.4 + 0.4 * ratio;
  }
  return 0;
}

function equalAt(short: Codes, from: number, size: number, long: Codes, at: number): boolean {
  for (let each = 0; each < size; each++) {
    if (short[from + each] !== long[at + each]) return false;
  }
  return true;
}
