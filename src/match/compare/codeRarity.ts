import { DIGITS } from "../analyse/tokenKinds.ts";

// Other makers use numbers of digits only too.
const DIGITS_SHARE = 0.65;

/** What a code counts that stands in one of the descriptions. @internal */
export const BODY_CODE = 0.9;

// Short codes coincide: shares by length, whole from six characters on.
const sizeShares = [0, 0, 0, 0, 0.7, 0.85];

/** How rare a code is, 0–1: from about one record in a hundred that has it to a single one. @internal */
export function codeRarity(packed: number, size: number, idf: number, idfMax: number): number {
  const rarity = Math.max(0, Math.min(1, (idf / idfMax - 0.4) / 0.5));
  return rarity * (sizeShares[size] ?? 1) * ((packed & DIGITS) === 0 ? 1 : DIGITS_SHARE);
}
