import { MOST_TYPES } from "../analyse/conceptSet.ts";

/**
 * What is known of one entry beside its words stands in one row of sixteen 32-bit words, so that comparing an entry asks
 * memory once. The constants are places in a row; those of {@link HALF} count 16-bit halves.
 *
 * @internal
 */
export const ROW = 16;
/** Where the entry's words begin in `forward`. @internal */
export const ROW_FROM = 0;
/** How many head tokens and body tokens follow there, packed. @internal */
export const ROW_COUNTS = 1;
/** Sum of squared idf over the head tokens, joined ones left out; a float. @internal */
export const ROW_HEAD_NORM = 2;
/** Sum of squared idf over the 3-grams; a float. @internal */
export const ROW_GRAM_NORM = 3;
/** Sum of squared idf over the body tokens; a float. @internal */
export const ROW_BODY_NORM = 4;
/** Sum of idf over the head tokens, joined ones left out; a float. @internal */
export const ROW_IDF_SUM = 5;
/** What a verdict reads of the record: the bits below, and above them the place of the product's line. @internal */
export const ROW_STANDING = 6;
/** Place of the record. @internal */
export const ROW_RECORD = 7;
/** Place of the brand. @internal */
export const ROW_BRAND = 8;
/** Colours of the title, as bits. @internal */
export const ROW_TITLE_COLOURS = 12;
/** Colours and audience of all words, as bits. @internal */
export const ROW_MARKS = 13;
/** Amount of the price, 0 when not known; a float. @internal */
export const ROW_PRICE = 14;
/** Place of the list of places in which the record applies. @internal */
export const ROW_TERRITORY = 15;

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
