import { BRAND, CODE, DIGITS, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import { sortShort } from "./sortShort.ts";

/** Bit of a packed token: it stands there by itself, not only as the joined form of its parts. @internal */
export const PLAIN = 8;
/** A packed token is its number shifted left by this, with bits of its kind below. @internal */
export const TOKEN_SHIFT = 6;
/** Bits that a token has wherever it stands. @internal */
export const KIND_BITS: number = CODE | NUMBER | MEASURE | DIGITS;

/** Packs a token with what it is and where it stands. @internal */
export function packToken(token: number, kinds: number): number {
  const plain = (kinds & JOINED) === 0 ? PLAIN : 0;
  return ((token << TOKEN_SHIFT) | (kinds & (KIND_BITS | BRAND)) | plain) >>> 0;
}

/** Sorts the first `size` packed tokens and makes each distinct, joining its bits; returns how many are left. @internal */
export function sortPacked(packed: Uint32Array, size: number): number {
  sortShort(packed, size);
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const value = packed[at] ?? 0;
    const before = packed[kept - 1] ?? 0;
    if (kept > 0 && before >>> TOKEN_SHIFT === value >>> TOKEN_SHIFT)
      packed[kept - 1] = before | value;
    else packed[kept++] = value;
  }
  return kept;
}
