/**
 * Words of a row: both halves of the identity, where the postings begin (while building: the kinds) and those of descriptions among them,
 * the idf and the mass of the 3-grams.
 *
 * @internal
 */
export const TOKEN_ROW = 6;
/** Place in a row of where the token's postings begin; the row behind the last says where all end. @internal */
export const TOKEN_POSTINGS = 2;
/** Place in a row of where the postings of descriptions begin. @internal */
export const TOKEN_BODIES = 3;
/** Place in a row of the inverse document frequency, a float. @internal */
export const TOKEN_IDF = 4;
/** Place in a row of the squared idf of the word's 3-grams, a float. @internal */
export const TOKEN_GRAMS = 5;
const KINDS = TOKEN_POSTINGS;

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
  /** Tokens known. */
  readonly size: number;
}

/** A vocabulary that grows. @internal */
export interface GrowingVocabulary {
  slots: Uint32Array;
  rows: Uint32Array;
  size: number;
}

/** Makes an empty vocabulary. @internal */
export function createVocabulary(expected: number): GrowingVocabulary {
  const capacity = Math.max(64, expected);
  return {
    slots: new Uint32Array(slotCount(capacity)),
    rows: new Uint32Array((capacity + 1) * TOKEN_ROW),
    size: 0,
  };
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
  vocabulary.rows[row + KINDS] = kinds;
  place(vocabulary.slots, first, token);
  return token;
}

/** Kind bits of a token while the vocabulary grows. @internal */
export function kindsOfToken({ rows }: GrowingVocabulary, token: number): number {
  return rows[token * TOKEN_ROW + KINDS] ?? 0;
}

/** Inverse document frequency of a known token. @internal */
export function idfOfToken({ floats }: Pick<Vocabulary, "floats">, token: number): number {
  return floats[token * TOKEN_ROW + TOKEN_IDF] ?? 0;
}

/** Squared idf of the 3-grams of a known token. @internal */
export function gramsOfToken({ floats }: Pick<Vocabulary, "floats">, token: number): number {
  return floats[token * TOKEN_ROW + TOKEN_GRAMS] ?? 0;
}

/** Cuts the spare room off. @internal */
export function trimVocabulary({ size, rows: grown }: GrowingVocabulary): Vocabulary {
  const rows = grown.slice(0, (size + 1) * TOKEN_ROW);
  const slots = new Uint32Array(slotCount(size));
  for (let token = 0; token < size; token++) place(slots, rows[token * TOKEN_ROW] ?? 0, token);
  return { slots, rows, floats: new Float32Array(rows.buffer), size };
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
  const slots = new Uint32Array(slotCount(rows.length / TOKEN_ROW));
  for (let token = 0; token < vocabulary.size; token++)
    place(slots, rows[token * TOKEN_ROW] ?? 0, token);
  vocabulary.rows = rows;
  vocabulary.slots = slots;
}

// At most three quarters full.
function slotCount(tokens: number): number {
  let slots = 64;
  while (slots * 0.75 < tokens) slots *= 2;
  return slots;
}
