/**
 * What a token is, as bits. A token can be several things at once.
 *
 * A code is a token of at least four characters with a digit and either a letter or five digits: what sellers and
 * notices write as model, article or certificate numbers. A measure is a number with its unit.
 *
 * @internal
 */
export const CODE = 1;
/** All digits, at most four of them. @internal */
export const NUMBER = 2;
/** A number glued to a unit, such as "300ml". @internal */
export const MEASURE = 4;
/** Made of the parts of a hyphenated token; it repeats them and takes no part in containment. @internal */
export const JOINED = 8;
/** A code of digits only, which other makers use too. @internal */
export const DIGITS = 16;
/** Stands in the brand field. @internal */
export const BRAND = 32;
/** Stands in a model field. @internal */
export const MODEL = 64;
/** Stands in the description only. @internal */
export const BODY = 128;
/** What a word is beside a product's name: part of a brand's name. @internal */
export const BRAND_WORD = 1;
/** It tells of offers, such as "sale", rather than of products. @internal */
export const SELLER_WORD = 2;
