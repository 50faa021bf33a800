import type { Name } from "./name.ts";

/** Finds numbers by names without holding the names themselves. @internal */
export interface NameIndex {
  readonly find: (name: Name) => number | undefined;
  /** The number that a name has, or undefined after the one given was entered for it. */
  readonly enter: (name: Name, number: number) => number | undefined;
}

/**
 * Starts an empty index.
 *
 * @param textOf - Gives the name of a number again.
 *
 * @internal
 */
export function createNameIndex(textOf: (number: number) => string): NameIndex {
  // A hash and behind it the number, counted from 1, so that 0 is none: side by side, since each look is at a place far from the last.
  let slots = new Int32Array(2048);
  let used = 0;

  function placeOf(name: Name): number {
    const { hash } = name;
    const mask = slots.length - 2;
    let place = (hash << 1) & mask;
    for (;;) {
      const number = slots[place + 1] ?? 0;
      if (number === 0 || (slots[place] === hash && name.is(textOf(number - 1)))) return place;
      place = (place + 2) & mask;
    }
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    const mask = slots.length - 2;
    for (let index = 0; index < old.length; index += 2) {
      const hash = old[index] ?? 0;
      const number = old[index + 1] ?? 0;
      if (number === 0) continue;
      let place = (hash << 1) & mask;
      while (slots[place + 1] !== 0) place = (place + 2) & mask;
      slots[place] = hash;
      slots[place + 1] = number;
    }
  }

  return {
    find: (name) => {
      const number = slots[placeOf(name) + 1] ?? 0;
      return number === 0 ? undefined : number - 1;
    },
    enter: (name, number) => {
      const place = placeOf(name);
      const known = slots[place + 1] ?? 0;
      if (known > 0) return known - 1;
      slots[place] = name.hash;
      slots[place + 1] = number + 1;
      if (++used * 4 > slots.length) grow();
      return undefined;
    },
  };
}
