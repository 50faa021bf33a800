/**
 * Numbers for tokens, by their 64-bit identity: open addressing over the first half, checked against both.
 *
 * @internal
 */
export interface Vocabulary {
  /** Token number + 1, or 0 for a free slot; a power of two long. */
  slots: Uint32Array;
  /** First half of the identity by token. */
  first: Uint32Array;
  /** Second half by token. */
  second: Uint32Array;
  /** Kind bits by token. */
  kinds: Uint8Array;
  /** Tokens known. */
  size: number;
}

/** Makes an empty vocabulary. @internal */
export function createVocabulary(expected: number): Vocabulary {
  const capacity = Math.max(64, expected);
  return {
    slots: new Uint32Array(slotCount(capacity)),
    first: new Uint32Array(capacity),
    second: new Uint32Array(capacity),
    kinds: new Uint8Array(capacity),
    size: 0,
  };
}

/** The number of a token, or -1 when it is not known. @internal */
export function findToken(vocabulary: Vocabulary, first: number, second: number): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = first & mask;
  for (;;) {
    const token = (slots[slot] ?? 0) - 1;
    if (token < 0) return -1;
    if (vocabulary.first[token] === first && vocabulary.second[token] === second) return token;
    slot = (slot + 1) & mask;
  }
}

/** The number of a token, which is given one when it is new. @internal */
export function internToken(
  vocabulary: Vocabulary,
  first: number,
  second: number,
  kinds: number,
): number {
  const known = findToken(vocabulary, first, second);
  if (known >= 0) return known;
  if (vocabulary.size === vocabulary.first.length) grow(vocabulary);
  const token = vocabulary.size++;
  vocabulary.first[token] = first;
  vocabulary.second[token] = second;
  vocabulary.kinds[token] = kinds;
  place(vocabulary.slots, first, token);
  return token;
}

/** Cuts the spare room off. @internal */
export function trimVocabulary(vocabulary: Vocabulary): Vocabulary {
  const { size } = vocabulary;
  const first = vocabulary.first.slice(0, size);
  const slots = new Uint32Array(slotCount(size));
  for (let token = 0; token < size; token++) place(slots, first[token] ?? 0, token);
  return {
    slots,
    first,
    second: vocabulary.second.slice(0, size),
    kinds: vocabulary.kinds.slice(0, size),
    size,
  };
}

function place(slots: Uint32Array, first: number, token: number): void {
  const mask = slots.length - 1;
  let slot = first & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = token + 1;
}

function grow(vocabulary: Vocabulary): void {
  const capacity = vocabulary.first.length * 2;
  const first = new Uint32Array(capacity);
  first.set(vocabulary.first);
  const second = new Uint32Array(capacity);
  second.set(vocabulary.second);
  const kinds = new Uint8Array(capacity);
  kinds.set(vocabulary.kinds);
  const slots = new Uint32Array(slotCount(capacity));
  for (let token = 0; token < vocabulary.size; token++) place(slots, first[token] ?? 0, token);
  vocabulary.first = first;
  vocabulary.second = second;
  vocabulary.kinds = kinds;
  vocabulary.slots = slots;
}

// At most three quarters full.
function slotCount(tokens: number): number {
  let slots = 64;
  while (slots * 0.75 < tokens) slots *= 2;
  return slots;
}
