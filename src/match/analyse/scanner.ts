import { type ConceptSet, clearConcepts, createConceptSet } from "./conceptSet.ts";
import type { ConceptTable } from "./conceptTable.ts";
import { hashSecond } from "./hash.ts";

/** Most tokens taken from one text: far above any real title, far below what hurts. @internal */
export const MAX_TOKENS = 640;
/** Most character classes taken from one product. @internal */
export const MAX_CHARS = 8192;
/** Least characters of a code. @internal */
export const MIN_CODE = 4;

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
  /** Colours, audience and product types met. */
  readonly concepts: ConceptSet;
}

/** Makes the buffers of a {@link Scanner}. @internal */
export function createScanner(concepts: ConceptTable): Scanner {
  return {
    chars: new Uint16Array(MAX_CHARS),
    charCount: 0,
    first: new Uint32Array(MAX_TOKENS),
    second: new Uint32Array(MAX_TOKENS),
    kinds: new Uint8Array(MAX_TOKENS),
    from: new Uint16Array(MAX_TOKENS),
    to: new Uint16Array(MAX_TOKENS),
    count: 0,
    concepts: createConceptSet(concepts),
  };
}

/** Empties a scanner for the next product. @internal */
export function resetScanner(scanner: Scanner): void {
  scanner.charCount = 0;
  scanner.count = 0;
  clearConcepts(scanner.concepts);
}

/** What is taken from a text beside its tokens. @internal */
export interface ScanPlan {
  /** Bits set on every token of the text. */
  readonly bits: number;
  /** Whether it is a title: its colours and types go before those of the description. */
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
  return token;
}
