/**
 * Puts a list in order in its place. Most lists are in order already, and a look at them is cheaper than sorting.
 *
 * @internal
 */
export function ordered<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  for (let index = 1; index < list.length; index++) {
    const [a, b] = [list[index - 1], list[index]];
    if (a !== undefined && b !== undefined && compare(a, b) > 0) return list.sort(compare);
  }
  return list;
}
