import { charClass, isHangul, isIdeographic, SEPARATOR } from "./charClass.ts";
import { addConcepts, type ConceptSet, clearConcepts, createConceptSet } from "./conceptSet.ts";
import { conceptTable } from "./conceptTable.ts";
import { addGram, addWordGrams, GRAM_WIDTH } from "./grams.ts";
import { hashFirst, hashSecond } from "./hash.ts";
import { pairKey } from "./pairKey.ts";
import { endOfNumber, isUnit, POINT } from "./readMeasure.ts";
import { stopWords } from "./stopWords.ts";
import { CODE, DIGITS, JOINED, MEASURE, NUMBER } from "./tokenKinds.ts";

/** Most tokens taken from one text: far above any real title, far below what hurts. @internal */
export const MAX_TOKENS = 640;
/** Most keys taken from one product. @internal */
export const MAX_KEYS = 1024;
const MAX_CHARS = 8192;
const MAX_PARTS = 5;
const FAMILY = 0x5bd1e995;
const MIN_CODE = 4;
const MAX_CODE = 24;

/**
 * Reusable buffers that one text after the other is cut into. A scanner serves one analysis at a time.
 *
 * @internal
 */
export interface Scanner {
  /** Character classes of all tokens, one after the other. */
  readonly chars: Uint16Array;
  /** How many of them are in use. */
  charCount: number;
  /** First half of each token's identity. */
  readonly first: Uint32Array;
  /** Second half. */
  readonly second: Uint32Array;
  /** Kind bits of each token. */
  readonly kinds: Uint8Array;
  /** Where each token's classes begin. */
  readonly from: Uint16Array;
  /** Where they end. */
  readonly to: Uint16Array;
  /** Tokens in use. */
  count: number;
  /** Distinct 3-grams in the order met. */
  readonly grams: Uint16Array;
  /** 3-grams in use. */
  gramCount: number;
  /** Which 3-grams have been met, one bit of `gramMark` each round. */
  readonly gramSeen: Uint8Array;
  /** Keys of neighbouring words and of code families. */
  readonly pairs: Uint32Array;
  /** Keys in use. */
  pairCount: number;
  /** Colours, audience and product types met. */
  readonly concepts: ConceptSet;
}

const concepts = conceptTable();
const stops = new Set(stopWords.map(identityOf));

/** Makes the buffers of a {@link Scanner}. @internal */
export function createScanner(): Scanner {
  return {
    chars: new Uint16Array(MAX_CHARS),
    charCount: 0,
    first: new Uint32Array(MAX_TOKENS),
    second: new Uint32Array(MAX_TOKENS),
    kinds: new Uint8Array(MAX_TOKENS),
    from: new Uint16Array(MAX_TOKENS),
    to: new Uint16Array(MAX_TOKENS),
    count: 0,
    grams: new Uint16Array(GRAM_WIDTH),
    gramCount: 0,
    gramSeen: new Uint8Array(65_536),
    pairs: new Uint32Array(MAX_KEYS),
    pairCount: 0,
    concepts: createConceptSet(),
  };
}

/** Empties a scanner for the next product. @internal */
export function resetScanner(scanner: Scanner): void {
  for (let at = 0; at < scanner.gramCount; at++) scanner.gramSeen[scanner.grams[at] ?? 0] = 0;
  scanner.charCount = 0;
  scanner.count = 0;
  scanner.gramCount = 0;
  scanner.pairCount = 0;
  clearConcepts(scanner.concepts);
}

/** What is taken from a text beside its tokens. @internal */
export interface ScanPlan {
  /** Bits set on every token of the text. */
  readonly bits: number;
  /** Whether 3-grams and keys of neighbouring words are taken. */
  readonly whole: boolean;
  /** Most tokens taken from this text. */
  readonly most: number;
}

/**
 * Cuts folded text into tokens and adds them to the scanner.
 *
 * @internal
 */
export function scan(scanner: Scanner, folded: string, plan: ScanPlan): void {
  const limit = Math.min(MAX_TOKENS - MAX_PARTS, scanner.count + plan.most);
  let previousPair = 0;
  let groupStart = scanner.count;
  let groupEnd = -1;
  let parts = 0;
  const size = folded.length;
  let at = 0;
  while (at < size && scanner.count < limit && scanner.charCount < MAX_CHARS - 128) {
    if (charClass(folded.charCodeAt(at)) === SEPARATOR) {
      at++;
      continue;
    }
    const from = at;
    at = endOfToken(folded, from);
    if (parts > 0 && !(from === groupEnd + 1 && isJoint(folded.charCodeAt(groupEnd)))) {
      emitJoined(scanner, groupStart, parts, plan.bits);
      parts = 0;
    }
    if (parts === 0) groupStart = scanner.count;
    const token = addToken(scanner, folded, from, at, plan);
    if (token < 0) {
      groupEnd = at;
      continue;
    }
    parts++;
    groupEnd = at;
    previousPair = addPair(scanner, token, previousPair, plan.whole);
    if (!joinMeasure(scanner, folded, from, token, plan.bits)) {
      joinPrefix(scanner, folded, from, token, plan.bits);
    }
  }
  if (parts > 0) emitJoined(scanner, groupStart, parts, plan.bits);
}

function endOfToken(text: string, from: number): number {
  const size = text.length;
  const first = text.charCodeAt(from);
  const ideographic = first > 127 && isIdeographic(first);
  let at = from + 1;
  while (at < size && at - from < 64) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) === SEPARATOR && !isInsideNumber(text, at)) break;
    if (unit > 127 || first > 127) {
      if (isIdeographic(unit) !== ideographic) break;
    }
    at++;
  }
  return at;
}

// "1.5", "1,5" and "1,000" are one number each.
function isInsideNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 44 && unit !== 46) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

// Three digits after a comma or point, up to three before that do not begin with zero.
function isThousands(text: string, at: number): boolean {
  for (let next = 1; next <= 3; next++) if (!isDigit(text.charCodeAt(at + next))) return false;
  if (isDigit(text.charCodeAt(at + 4))) return false;
  let from = at;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  return at - from <= 3 && text.charCodeAt(from) !== 48;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isJoint(unit: number): boolean {
  // - . / _ #
  return unit === 45 || unit === 46 || unit === 47 || unit === 95 || unit === 35;
}

function addToken(
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
    if (kind >= 27 && kind <= 36) digits++;
    if (kind !== SEPARATOR) chars[end++] = kind;
    else if (!isThousands(text, at)) chars[end++] = POINT;
  }
  const unit = text.charCodeAt(from);
  if (unit > 127 && isIdeographic(unit)) return addIdeographs(scanner, start, end, plan);
  const first = hashFirst(chars, start, end);
  if (digits === 0) {
    if (stops.has(first)) return -1;
    addConcepts(scanner.concepts, concepts, first, plan.whole);
    if (isHangul(unit) && end - start > 2) {
      addConcepts(scanner.concepts, concepts, hashFirst(chars, start, end - 1), plan.whole);
    }
  }
  scanner.charCount = end;
  const token = push(scanner, first, start, end, plan.bits | kindOf(chars, start, end, digits));
  if (plan.whole) {
    addWordGrams(scanner, start, end);
    if (unit > 127 && isHangul(unit)) addSyllablePairs(scanner, start, end, plan.bits);
  }
  return token;
}

function push(scanner: Scanner, first: number, from: number, to: number, bits: number): number {
  const token = scanner.count++;
  scanner.first[token] = first;
  scanner.second[token] = hashSecond(scanner.chars, from, to);
  scanner.kinds[token] = bits;
  scanner.from[token] = from;
  scanner.to[token] = to;
  if ((bits & CODE) !== 0) addFamily(scanner, from, to);
  return token;
}

// Codes of one family differ in the letters at the end: "SRSA212BLK", "SRSA212BK". Their key is what comes before.
function addFamily(scanner: Scanner, from: number, to: number): void {
  const end = familyEnd(scanner.chars, from, to);
  if (end - from < MIN_CODE || scanner.pairCount >= MAX_KEYS) return;
  scanner.pairs[scanner.pairCount++] = hashFirst(scanner.chars, from, end) ^ FAMILY;
}

/** Where a code's family ends: after its last digit. @internal */
export function familyEnd(chars: Uint16Array | Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && ((chars[end - 1] ?? 0) < 27 || (chars[end - 1] ?? 0) > 36)) end--;
  return end;
}

function kindOf(chars: Uint16Array, from: number, to: number, digits: number): number {
  const size = to - from;
  if (digits === 0) return 0;
  const number = endOfNumber(chars, from, to) === to;
  if (number && (size <= MIN_CODE || digits < size)) return NUMBER;
  if (isMeasure(chars, from, to)) return MEASURE;
  const code = size >= MIN_CODE && size <= MAX_CODE && (digits < size || digits >= 5);
  if (!code) return 0;
  return digits === size ? CODE | DIGITS : CODE;
}

// Digits first, then a unit word: "300ml", "12v".
function isMeasure(chars: Uint16Array, from: number, to: number): boolean {
  const at = endOfNumber(chars, from, to);
  return at > from && at < to && at - from <= 7 && isUnit(hashFirst(chars, at, to));
}

// "300 ml" also gives "300ml", so that both ways of writing meet.
function joinMeasure(
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

// "MDR EX55" also gives "mdrex55": makers put a space into their own codes.
function joinPrefix(
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
  push(scanner, hashFirst(chars, start, end), start, end, bits);
}

// "KDL-46XBR" also gives "kdl46xbr".
function emitJoined(scanner: Scanner, start: number, parts: number, bits: number): void {
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
  push(scanner, hashFirst(chars, from, end), from, end, bits | CODE | JOINED);
}

// Scripts without spaces: every character and every two neighbours are tokens.
function addIdeographs(scanner: Scanner, from: number, to: number, plan: ScanPlan): number {
  const { chars } = scanner;
  scanner.charCount = to;
  let token = -1;
  for (let at = from; at < to && scanner.count < MAX_TOKENS - 8; at++) {
    if (at + 1 < to) {
      const before = token;
      token = push(scanner, hashFirst(chars, at, at + 2), at, at + 2, plan.bits);
      const hash = scanner.first[token] ?? 0;
      addConcepts(scanner.concepts, concepts, hash, plan.whole);
      if (before >= 0) addPair(scanner, token, scanner.first[before] ?? 0, plan.whole);
      if (plan.whole) addGram(scanner, 0, chars[at] ?? 0, chars[at + 1] ?? 0);
    } else if (to - from === 1) {
      token = push(scanner, hashFirst(chars, at, at + 1), at, at + 1, plan.bits);
    }
  }
  return token;
}

// Korean particles stay on the word, so its pairs of syllables are tokens of their own.
function addSyllablePairs(scanner: Scanner, from: number, to: number, bits: number): void {
  if (to - from < 3) return;
  const { chars } = scanner;
  for (let at = from; at + 1 < to && scanner.count < MAX_TOKENS - 8; at++) {
    push(scanner, hashFirst(chars, at, at + 2), at, at + 2, bits | JOINED);
  }
}

function addPair(scanner: Scanner, token: number, previous: number, whole: boolean): number {
  const current = scanner.first[token] ?? 0;
  if (previous === 0) return current;
  const key = pairKey(previous, current);
  addConcepts(scanner.concepts, concepts, key, whole);
  if (whole && scanner.pairCount < MAX_KEYS) scanner.pairs[scanner.pairCount++] = key;
  return current;
}

function identityOf(word: string): number {
  const chars = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) chars[at] = charClass(word.charCodeAt(at));
  return hashFirst(chars, 0, chars.length);
}
