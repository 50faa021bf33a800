import { BRAND_WORD } from "./analyse/tokenKinds.ts";

/** One such word may belong to the name of the product; several are a stack. */
const FEWEST = 2;

/**
 * Words of a listing that a record lacks and that say nothing of the product: names of other brands and words of offers, stacked to
 * be found. Reused: it stands until the next comparison.
 *
 * @internal
 */
export interface Asides {
  /** How many. */
  words: number;
  /** Their squared idf. */
  mass2: number;
  /** Their idf. */
  mass: number;
  /** Squared idf of those of the description. */
  body2: number;
  /** The rarest of the brands. */
  brand: number;
}

/** Makes an empty one. @internal */
export function createAsides(): Asides {
  return { words: 0, mass2: 0, mass: 0, body2: 0, brand: 0 };
}

/** Empties it. @internal */
export function clearAsides(asides: Asides): void {
  asides.words = 0;
  asides.mass2 = 0;
  asides.mass = 0;
  asides.body2 = 0;
  asides.brand = 0;
}

/** Adds a word of the title. @internal */
export function addAside(asides: Asides, kind: number, idf: number): void {
  asides.words++;
  asides.mass2 += idf * idf;
  asides.mass += idf;
  if (kind === BRAND_WORD) asides.brand = Math.max(asides.brand, idf);
}

/**
 * Leaves only what is not to count. A product has one brand: when none that the listing names is the record's, one counts against it,
 * and the others say nothing.
 *
 * @internal
 */
export function settleAsides(asides: Asides, brandMet: boolean): void {
  if (asides.words < FEWEST) {
    asides.mass2 = 0;
    asides.mass = 0;
  } else if (!brandMet) {
    asides.mass2 -= asides.brand * asides.brand;
    asides.mass -= asides.brand;
  }
}
