/** Two halves of a 64-bit fingerprint. @internal */
export type Halves = readonly [high: number, low: number];

const fingerprintForm = /^[0-9a-f]{16}$/u;

/** Splits a fingerprint of 16 hexadecimal digits; undefined for anything else. @internal */
export function halvesOf(fingerprint: string): Halves | undefined {
  if (!fingerprintForm.test(fingerprint)) return undefined;
  return [Number.parseInt(fingerprint.slice(0, 8), 16), Number.parseInt(fingerprint.slice(8), 16)];
}

/** Number of bits set in a 32-bit number. @internal */
export function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
