// FNV-1a and a second, multiplicative hash: together 64 bits, so that two words are never taken for one.
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SECOND_BASIS = 0x9e3779b9;
const SECOND_PRIME = 0x85ebca6b;

/** First half of the identity of a run of character classes. @internal */
export function hashFirst(chars: Uint16Array, from: number, to: number): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (chars[at] ?? 0), FNV_PRIME);
  return mix(hash);
}

/** Second half. @internal */
export function hashSecond(chars: Uint16Array, from: number, to: number): number {
  let hash = SECOND_BASIS;
  for (let at = from; at < to; at++) {
    hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (chars[at] ?? 0), SECOND_PRIME);
  }
  return mix(hash);
}

/** Spreads the bits of a hash over all 32. @internal */
export function mix(value: number): number {
  let hash = value;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  hash ^= hash >>> 16;
  return hash >>> 0;
}

/** A 53-bit hash of any text, as a whole number that is exact in a double. @internal */
export function hashText(text: string): number {
  startText();
  addText(text);
  return hashOfText();
}

const running = Int32Array.of(0, 0);

/** Begins the hash of a text that is given in parts; one at a time. @internal */
export function startText(): void {
  running[0] = FNV_BASIS;
  running[1] = SECOND_BASIS;
}

/** Adds a part. @internal */
export function addText(part: string): void {
  let first = running[0] ?? 0;
  let second = running[1] ?? 0;
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ unit, SECOND_PRIME);
  }
  running[0] = first;
  running[1] = second;
}

/** What {@link hashText} gives for all parts in one piece. @internal */
export function hashOfText(): number {
  return (mix(running[0] ?? 0) & 0x1fffff) * 0x100000000 + mix(running[1] ?? 0);
}
