import { BRAND_WORD } from "../analyse/tokenKinds.ts";

/** One such word may belong to the name of the product; several are a stack. */
const FEWEST = 2;

/**
 * Words of a listing that a record lacks and that say nothing of the product: names of other brands and words of offers, stacked to
 * be found. Reused: it stands until the next comparison.
 *
 * @internal
 */
export interface Asides {
  /** Words of brands. */
  brands: number;
  /** Their idf. */
  brandMass: number;
  /** Their squared idf. */
  brandMass2: number;
  /** The rarest of them. */
  rarest: number;
  /** Words of offers. */
  offers: number;
  /** Their idf. */
  offerMass: number;
  /** Their squared idf. */
  offerMass2: number;
  /** Squared idf of those of the description. */
  body2: number;
  /** Once settled, the idf that does not count. */
  mass: number;
  /** Once settled, the squared idf that does not count. */
  mass2: number;
}

/** Makes an empty one. @internal */
export function createAsides(): Asides {
  return {
    brands: 0,
    brandMass: 0,
    brandMass2: 0,
    rarest: 0,
    offers: 0,
    offerMass: 0,
    offerMass2: 0,
    body2: 0,
    mass: 0,
    mass2: 0,
  };
}

/** Empties it. @internal */
export function clearAsides(asides: Asides): void {
  asides.brands = 0;
  asides.brandMass = 0;
  asides.brandMass2 = 0;
  asides.rarest = 0;
  asides.offers = 0;
  asides.offerMass = 0;
  asides.offerMass2 = 0;
  asides.body2 = 0;
}

/** Adds a word of the title. @internal */
export function addAside(asides: Asides, kind: number, idf: number): void {
  if (kind !== BRAND_WORD) {
    asides.offers++;
    asides.offerMass += idf;
    asides.offerMass2 += idf * idf;
    return;
  }
  asides.brands++;
  asides.brandMass += idf;
  asides.brandMass2 += idf * idf;
  asides.rarest = Math.max(asides.rarest, idf);
}

/**
 * Settles what is not to count. A product has one brand: when none that the listing names is the record's, one counts against it, and
 * the others say nothing.
 *
 * @internal
 */
export function settleAsides(asides: Asides, isBrandMet: boolean): void {
  asides.mass = 0;
  asides.mass2 = 0;
  if (asides.offers >= FEWEST) {
    asides.mass += asides.offerMass;
    asides.mass2 += asides.offerMass2;
  }
  if (asides.brands < FEWEST) return;
  const counted = isBrandMet ? 0 : asides.rarest;
  asides.mass += asides.brandMass - counted;
  asides.mass2 += asides.brandMass2 - counted * counted;
}

/** Share of the words that does not count, once settled. @internal */
export function settledShare({ mass2, brandMass2, offerMass2 }: Asides): number {
  return mass2 === 0 ? 0 : mass2 / (brandMass2 + offerMass2);
}
