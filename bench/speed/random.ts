/** A source of numbers from 0 to 1 that gives the same ones in every run (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number below `count`. */
export function below(random: () => number, count: number): number {
  return Math.floor(random() * count);
}

/** One of a list. */
export function pick<Value>(random: () => number, list: readonly Value[], fallback: Value): Value {
  return list[below(random, list.length)] ?? fallback;
}
