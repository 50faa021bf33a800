/** Draws whole numbers, the same ones for the same seed. @internal */
export interface Random {
  /** Draws a whole number of at least 0 and below a limit of at most 2³². */
  readonly below: (limit: number) => number;
}

/**
 * Starts a generator of pseudo-random numbers: xoshiro128**, seeded through splitmix32.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on Mathematical Software
 * 47 (2021) 36. Not for secrets.
 *
 * @param seed - Whole number; its lower 32 bits count.
 *
 * @internal
 */
export function random(seed: number): Random {
  let mixed = seed | 0;
  const mix = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let value = mixed ^ (mixed >>> 16);
    value = Math.imul(value, 0x21f0aaad);
    value ^= value >>> 15;
    value = Math.imul(value, 0x735a2d97);
    return value ^ (value >>> 15);
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix();
  const next = () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    below: (limit) => {
      // Values of the incomplete last stretch would favour small numbers, so they are drawn again.
      const bound = 4_294_967_296 - (4_294_967_296 % limit);
      let value = next();
      while (value >= bound) value = next();
      return value % limit;
    },
  };
}
