/** Keeps the first of all items with one key. @internal */
export function uniqueBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) if (!kept.has(key(item))) kept.set(key(item), item);
  return [...kept.values()];
}
