import { MOST_TYPES } from "../analyse/conceptSet.ts";

/**
 * What is known of one entry beside its words stands in one row of twelve 32-bit words, so that comparing an entry asks
 * memory once. The constants are places in a row; those of {@link HALF} count 16-bit halves.
 *
 * @internal
 */
export const ROW = 12;
/** Where the entry's words begin in `forward`. @internal */
export const ROW_FROM = 0;
/** How many head tokens and body tokens follow there, packed. @internal */
export const ROW_COUNTS = 1;
/** Place of the record. @internal */
export const ROW_RECORD = 2;
/** Place of the brand. @internal */
export const ROW_BRAND = 3;
/** What a verdict reads of the record: see standing.ts. @internal */
export const ROW_STANDING = 4;
/** Place of the list of places in which the record applies. @internal */
export const ROW_TERRITORY = 5;
/** Colours of the title, as bits. @internal */
export const ROW_TITLE_COLOURS = 6;
/** Colours and audience of all words, as bits. @internal */
export const ROW_MARKS = 7;
/** Amount of the price, 0 when not known; a float. @internal */
export const ROW_PRICE = 8;

/** 16-bit halves in a row. @internal */
export const HALF = 2 * ROW;
/** Place of the product in its record. @internal */
export const HALF_PRODUCT = 18;
/** 1 where a product carries a GTIN that names it worldwide. @internal */
export const HALF_FIRM_GTIN = 19;
/** First of the product types. @internal */
export const HALF_TYPES = 20;
/** Currency of the price as two hashed bytes. @internal */
export const HALF_CURRENCY = HALF_TYPES + MOST_TYPES;

/** Rows of all entries, as three views of the same bytes. @internal */
export interface EntryRows {
  readonly words: Uint32Array;
  readonly floats: Float32Array;
  readonly halves: Uint16Array;
}

/** Looks at words as rows. @internal */
export function rowsOn(words: Uint32Array): EntryRows {
  const { buffer, byteOffset, length } = words;
  return {
    words,
    floats: new Float32Array(buffer, byteOffset, length),
    halves: new Uint16Array(buffer, byteOffset, length * 2),
  };
}

/** Packs two numbers below 65,536. @internal */
export function packCounts(heads: number, bodies: number): number {
  return ((heads << 16) | bodies) >>> 0;
}

/** Head tokens of packed counts. @internal */
export function headsOf(counts: number): number {
  return counts >>> 16;
}

/** Body tokens of packed counts. @internal */
export function bodiesOf(counts: number): number {
  return counts & 0xffff;
}
