/** A repeatable stream of random choices. */
export interface SeededRandom {
  /** The next number, at least 0 and below 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean;
  /** One item of a list that has one. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item;
  /** The items in another order. */
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
  /** An exponentially distributed length with this median. */
  readonly waiting: (median: number) => number;
}

/**
 * Makes a stream of random choices from a seed, so that the demo prints the same figures on every machine.
 * The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to vary test data.
 *
 * @param seed - Any whole number.
 * @returns The stream.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError("There is nothing to pick from.");
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    next,
    between,
    pick,
    shuffle,
    chance: (probability) => next() < probability,
    waiting: (median) => (-Math.log(1 - next()) * median) / Math.LN2,
  };
}
