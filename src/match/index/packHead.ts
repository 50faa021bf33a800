import { BRAND, JOINED, MODEL } from "../analyse/tokenKinds.ts";
import { HEAD_BRAND, HEAD_MODEL, HEAD_PLAIN, HEAD_SHIFT } from "./matchIndex.ts";

/** Packs a token and where it stands. @internal */
export function packHead(token: number, kinds: number): number {
  const brand = (kinds & BRAND) === 0 ? 0 : HEAD_BRAND;
  const model = (kinds & MODEL) === 0 ? 0 : HEAD_MODEL;
  const plain = (kinds & JOINED) === 0 ? HEAD_PLAIN : 0;
  return ((token << HEAD_SHIFT) | brand | model | plain) >>> 0;
}

/** Sorts the first `size` packed tokens and makes each distinct, joining its bits; returns how many are left. @internal */
export function sortPacked(packed: Uint32Array, size: number): number {
  insertionSort(packed, size);
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const value = packed[at] ?? 0;
    const before = packed[kept - 1] ?? 0;
    if (kept > 0 && before >>> HEAD_SHIFT === value >>> HEAD_SHIFT)
      packed[kept - 1] = before | value;
    else packed[kept++] = value;
  }
  return kept;
}

/** Sorts the first `size` numbers and makes each distinct; returns how many are left. @internal */
export function sortDistinct(values: Uint32Array, size: number): number {
  insertionSort(values, size);
  let kept = 0;
  for (let at = 0; at < size; at++) {
    if (kept === 0 || values[kept - 1] !== values[at]) values[kept++] = values[at] ?? 0;
  }
  return kept;
}

// Titles are short: below some 40 numbers this is quicker than any other way.
function insertionSort(values: Uint32Array, size: number): void {
  if (size > 64) {
    values.subarray(0, size).sort();
    return;
  }
  for (let at = 1; at < size; at++) {
    const value = values[at] ?? 0;
    let place = at - 1;
    while (place >= 0 && (values[place] ?? 0) > value) {
      values[place + 1] = values[place] ?? 0;
      place--;
    }
    values[place + 1] = value;
  }
}
