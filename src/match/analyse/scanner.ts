import { type ConceptSet, clearConcepts, createConceptSet } from "./conceptSet.ts";
import { familyEnd } from "./familyEnd.ts";
import { GRAM_WIDTH } from "./grams.ts";
import { hashFirst, hashSecond } from "./hash.ts";
import { CODE } from "./tokenKinds.ts";

/** Most tokens taken from one text: far above any real title, far below what hurts. @internal */
export const MAX_TOKENS = 640;
/** Most keys taken from one product. @internal */
export const MAX_KEYS = 1024;
/** Most character classes taken from one product. @internal */
export const MAX_CHARS = 8192;
/** Least characters of a code, and of what names its family. @internal */
export const MIN_CODE = 4;
const FAMILY = 0x5bd1e995;

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

/** Adds the token that stands at a place of `chars` and gives its number. @internal */
export function pushToken(
  scanner: Scanner,
  first: number,
  from: number,
  to: number,
  bits: number,
): number {
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
