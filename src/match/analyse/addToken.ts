import { addPairConcepts } from "./addPairConcepts.ts";
import {
  charClass,
  isDigit,
  isDigitClass,
  isHangul,
  isIdeographic,
  POINT,
  SEPARATOR,
} from "./charClass.ts";
import { addConcepts } from "./conceptSet.ts";
import { hashFirst } from "./hash.ts";
import { isStopWord } from "./isStopWord.ts";
import { kindOfToken } from "./kindOfToken.ts";
import { endOfNumber, writeUnit } from "./readMeasure.ts";
import { MAX_TOKENS, pushToken, type Scanner, type ScanPlan } from "./scanner.ts";
import { JOINED, MEASURE } from "./tokenKinds.ts";

/** Adds the token between two places of a text and gives its number; below zero for a word that says nothing. @internal */
export function addToken(
  scanner: Scanner,
  text: string,
  from: number,
  to: number,
  plan: ScanPlan,
): number {
  const { chars } = scanner;
  const start = scanner.charCount;
  let digits = 0;
  let end = start;
  for (let at = from; at < to; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (isDigitClass(kind)) digits++;
    if (kind !== SEPARATOR) chars[end++] = kind;
    else if (!isThousands(text, at)) chars[end++] = POINT;
  }
  const unit = text.charCodeAt(from);
  if (unit > 127 && isIdeographic(unit)) return addIdeographs(scanner, start, end, plan);
  const first = hashFirst(chars, start, end);
  if (digits === 0) {
    if (isStopWord(first)) return -1;
    addConcepts(scanner.concepts, first, plan.whole);
    if (isHangul(unit) && end - start > 2) {
      addConcepts(scanner.concepts, hashFirst(chars, start, end - 1), plan.whole);
    }
  }
  const kind = digits === 0 ? 0 : kindOfToken(chars, start, end);
  let identity = first;
  if (kind === MEASURE) {
    const unitAt = endOfNumber(chars, start, end);
    end = writeUnit(chars, unitAt, hashFirst(chars, unitAt, end));
    identity = hashFirst(chars, start, end);
  }
  scanner.charCount = end;
  const token = pushToken(scanner, identity, start, end, plan.bits | kind);
  if (plan.whole && unit > 127 && isHangul(unit)) addSyllablePairs(scanner, start, end, plan.bits);
  return token;
}

// Scripts without spaces: every character and every two neighbours are tokens.
function addIdeographs(scanner: Scanner, from: number, to: number, plan: ScanPlan): number {
  const { chars } = scanner;
  scanner.charCount = to;
  let token = -1;
  for (let at = from; at < to && scanner.count < MAX_TOKENS - 8; at++) {
    if (at + 1 < to) {
      const before = token;
      token = pushToken(scanner, hashFirst(chars, at, at + 2), at, at + 2, plan.bits);
      const hash = scanner.first[token] ?? 0;
      addConcepts(scanner.concepts, hash, plan.whole);
      if (before >= 0) addPairConcepts(scanner, token, scanner.first[before] ?? 0, plan.whole);
    } else if (to - from === 1) {
      token = pushToken(scanner, hashFirst(chars, at, at + 1), at, at + 1, plan.bits);
    }
  }
  return token;
}

// Korean particles stay on the word, so its pairs of syllables are tokens of their own.
function addSyllablePairs(scanner: Scanner, from: number, to: number, bits: number): void {
  if (to - from < 3) return;
  const { chars } = scanner;
  for (let at = from; at + 1 < to && scanner.count < MAX_TOKENS - 8; at++) {
    pushToken(scanner, hashFirst(chars, at, at + 2), at, at + 2, bits | JOINED);
  }
}

// Three digits after a comma or point, up to three before that do not begin with zero.
function isThousands(text: string, at: number): boolean {
  for (let next = 1; next <= 3; next++) if (!isDigit(text.charCodeAt(at + next))) return false;
  if (isDigit(text.charCodeAt(at + 4))) return false;
  let from = at;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  return at - from <= 3 && text.charCodeAt(from) !== 48;
}
