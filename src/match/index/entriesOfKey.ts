import type { MatchIndex } from "./matchIndex.ts";

/** Entries that carry an identifier key, by binary search. @internal */
export function entriesOfKey(index: MatchIndex, key: number): Uint32Array {
  const { identifierKeys: keys } = index;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < keys.length && keys[end] === key) end++;
  return index.identifierEntries.subarray(low, end);
}
