import { comesBefore, type IndexParts } from "./indexParts.ts";

/** Entries that carry an identifier key, in the order that depends on the records alone. @internal */
export function entriesOfKey(parts: IndexParts, key: number): readonly number[] {
  const found: number[] = [];
  for (const { index, firstEntry } of parts.list) {
    const { identifierKeys: keys, identifierEntries: entries, gone } = index;
    for (let at = firstOf(keys, key); keys[at] === key; at++) {
      const entry = entries[at] ?? 0;
      if (gone?.[entry] !== 1) found.push(firstEntry + entry);
    }
  }
  if (parts.list.length === 1 || found.length < 2) return found;
  return found.sort((one, other) => (comesBefore(parts, one, other) ? -1 : 1));
}

function firstOf(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
