import type { WordRoom } from "./wordRoom.ts";

/**
 * Words of a row: both halves of the identity, where the postings in the first segment begin and those of descriptions among them, the
 * idf and the mass of the 3-grams.
 *
 * @internal
 */
export const TOKEN_ROW = 6;
/** Place in a row of where the token's postings begin; the row behind the last says where all end. @internal */
export const TOKEN_POSTINGS = 2;
/** Place in a row of where the postings of descriptions begin. @internal */
export const TOKEN_BODIES = 3;
/** Place in a row of the inverse document frequency, a float; zero for a token that no entry has any more. @internal */
export const TOKEN_IDF = 4;
/** Place in a row of the squared idf of the word's 3-grams, a float; zero until it is asked for. @internal */
export const TOKEN_GRAMS = 5;

/**
 * Numbers for tokens, by their 64-bit identity: open addressing over the first half, checked against both. What is known of a
 * token stands in one row.
 *
 * @internal
 */
export interface Vocabulary {
  /** Token number + 1, or 0 for a free slot; a power of two long. */
  readonly slots: Uint32Array;
  /** Rows by token, and one behind the last. */
  readonly rows: Uint32Array;
  /** The same bytes as floats. */
  readonly floats: Float32Array;
  /** Kind bits of each token; they follow from its characters. */
  readonly kinds: Uint8Array;
  /** Tokens known. */
  readonly size: number;
}

/** A vocabulary that grows. @internal */
export interface GrowingVocabulary {
  slots: Uint32Array;
  rows: Uint32Array;
  kinds: Uint8Array;
  size: number;
}

/** Makes an empty vocabulary. @internal */
export function createVocabulary(expected: number): GrowingVocabulary {
  const capacity = Math.max(64, expected);
  return {
    slots: new Uint32Array(slotCount(capacity)),
    rows: new Uint32Array((capacity + 1) * TOKEN_ROW),
    kinds: new Uint8Array(capacity),
    size: 0,
  };
}

/** A copy that may grow, with room for so many tokens more. @internal */
export function growFrom(
  known: Vocabulary,
  more: number,
  room: Pick<WordRoom, "slots" | "kinds"> | undefined,
): GrowingVocabulary {
  const { size } = known;
  const rows = new Uint32Array((size + more + 1) * TOKEN_ROW);
  rows.set(known.rows.subarray(0, (size + 1) * TOKEN_ROW));
  let kinds = room?.kinds;
  if (kinds === undefined || kinds.length < size + more) {
    kinds = new Uint8Array(Math.ceil(size * 1.125) + more);
    kinds.set(known.kinds.subarray(0, size));
  }
  const grown: GrowingVocabulary = { slots: room?.slots ?? known.slots.slice(), rows, kinds, size };
  if (slotCount(size + more) > grown.slots.length) fillSlots(grown, slotCount(size + more));
  return grown;
}

/** The number of a token, or -1 when it is not known. @internal */
export function findToken(
  { slots, rows }: Pick<Vocabulary, "slots" | "rows">,
  first: number,
  second: number,
): number {
  const mask = slots.length - 1;
  let slot = first & mask;
  for (;;) {
    const token = (slots[slot] ?? 0) - 1;
    if (token < 0) return -1;
    const row = token * TOKEN_ROW;
    if (rows[row] === first && rows[row + 1] === second) return token;
    slot = (slot + 1) & mask;
  }
}

/** Adds a token that is not known yet and gives its number. @internal */
export function addToVocabulary(
  vocabulary: GrowingVocabulary,
  first: number,
  second: number,
  kinds: number,
): number {
  if ((vocabulary.size + 2) * TOKEN_ROW > vocabulary.rows.length) grow(vocabulary);
  const token = vocabulary.size++;
  const row = token * TOKEN_ROW;
  vocabulary.rows[row] = first;
  vocabulary.rows[row + 1] = second;
  vocabulary.kinds[token] = kinds;
  place(vocabulary.slots, first, token);
  return token;
}

/** Kind bits of a token while the vocabulary grows. @internal */
export function kindsOfToken({ kinds }: GrowingVocabulary, token: number): number {
  return kinds[token] ?? 0;
}

/** Inverse document frequency of a known token. @internal */
export function idfOfToken({ floats }: Pick<Vocabulary, "floats">, token: number): number {
  return floats[token * TOKEN_ROW + TOKEN_IDF] ?? 0;
}

/** The number of a token that some entry has, or -1. @internal */
export function findLiveToken(vocabulary: Vocabulary, first: number, second: number): number {
  const token = findToken(vocabulary, first, second);
  return token >= 0 && idfOfToken(vocabulary, token) > 0 ? token : -1;
}

/** The vocabulary as it is, with the spare room behind it: for one that lives until the next update. @internal */
export function viewVocabulary({ slots, rows, kinds, size }: GrowingVocabulary): Vocabulary {
  return { slots, rows, floats: new Float32Array(rows.buffer), kinds, size };
}

/** Cuts the spare room off. @internal */
export function trimVocabulary(grown: GrowingVocabulary): Vocabulary {
  const { size } = grown;
  const rows = grown.rows.slice(0, (size + 1) * TOKEN_ROW);
  if (grown.slots.length > slotCount(size)) fillSlots(grown, slotCount(size));
  return {
    slots: grown.slots,
    rows,
    floats: new Float32Array(rows.buffer),
    kinds: grown.kinds.slice(0, size),
    size,
  };
}

function fillSlots(vocabulary: GrowingVocabulary, length: number): void {
  const { rows, size } = vocabulary;
  const slots = new Uint32Array(length);
  for (let token = 0; token < size; token++) place(slots, rows[token * TOKEN_ROW] ?? 0, token);
  vocabulary.slots = slots;
}

function place(slots: Uint32Array, first: number, token: number): void {
  const mask = slots.length - 1;
  let slot = first & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = token + 1;
}

function grow(vocabulary: GrowingVocabulary): void {
  const rows = new Uint32Array(vocabulary.rows.length * 2);
  rows.set(vocabulary.rows);
  const kinds = new Uint8Array(rows.length / TOKEN_ROW);
  kinds.set(vocabulary.kinds);
  vocabulary.rows = rows;
  vocabulary.kinds = kinds;
  fillSlots(vocabulary, slotCount(rows.length / TOKEN_ROW));
}

// At most three quarters full.
function slotCount(tokens: number): number {
  let slots = 64;
  while (slots * 0.75 < tokens) slots *= 2;
  return slots;
}
