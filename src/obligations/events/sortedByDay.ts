/**
 * Sorts day by day: those of a day are few, so they are compared with each other while they are at hand, and a million take little
 * more than a hundred times ten thousand.
 *
 * @param items - The items, in any order.
 * @param dayOf - Their day, or another text by which they are in order before anything else.
 * @param compare - Order of items of the same day.
 *
 * @internal
 */
export function sortedByDay<Item>(
  items: Iterable<Item>,
  dayOf: (item: Item) => string,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = dayOf(item);
    const those = days.get(day);
    if (those) those.push(item);
    else days.set(day, [item]);
  }
  const sorted: Item[] = [];
  for (const day of [...days.keys()].sort()) {
    for (const item of days.get(day)?.sort(compare) ?? []) sorted.push(item);
  }
  return sorted;
}
