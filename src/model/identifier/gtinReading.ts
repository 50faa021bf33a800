/** Lengths a GTIN is printed in, in digits. */
export type GtinLength = 8 | 12 | 13 | 14;

/**
 * What had to be undone to read a GTIN out of a text:
 *
 * - `width-folded`: full-width digits became plain ones;
 * - `separators-stripped`: spaces, dashes or apostrophes stood inside the code;
 * - `text-stripped`: a label or a word was glued to it;
 * - `run-split`: several codes stood in one run of digits;
 * - `repeat-collapsed`: the same code stood twice in one run;
 * - `scientific-notation`: a spreadsheet had written `4.006381333931E+12`;
 * - `leading-zeros-restored`: a spreadsheet had dropped them;
 * - `check-digit-added`: there was none, so nothing confirms the code.
 */
export const gtinRepairs = [
  "width-folded",
  "separators-stripped",
  "text-stripped",
  "run-split",
  "repeat-collapsed",
  "scientific-notation",
  "leading-zeros-restored",
  "check-digit-added",
] as const;

/** A repair of `vocabularies.gtinRepairs`. */
export type GtinRepair = (typeof gtinRepairs)[number];

/**
 * Why a valid GTIN does not name one product in all the world. Books, periodicals and sheet music (`isbn`, `issn`,
 * `ismn`) are products, but one such number covers more than one printing or issue.
 */
export const gtinRestrictions = [
  "in-store",
  "company-internal",
  "coupon",
  "refund-receipt",
  "issn",
  "isbn",
  "ismn",
  "gtin-8-restricted",
  "variable-measure",
] as const;

/** A reason of `vocabularies.gtinRestrictions`. */
export type GtinRestriction = (typeof gtinRestrictions)[number];

/** One GTIN found in a text. */
export interface GtinReading {
  /** The number as GTIN-14: 14 digits, zeros in front. */
  readonly gtin: string;
  /** The characters it was read from. */
  readonly written: string;
  /** Digits of the printed code: 8, 12, 13 or 14. */
  readonly length: GtinLength;
  /**
   * `strong` when the check digit confirms a code that stands by itself; `weak` when it was guessed, or when any other
   * number could look the same. A weak reading is a hint for a person, never a key.
   */
  readonly certainty: "strong" | "weak";
  /** What had to be undone, in the order of `vocabularies.gtinRepairs`; empty when nothing. */
  readonly repairs: readonly GtinRepair[];
  /** Why the number is no world-wide product key; absent when it is one. */
  readonly restriction?: GtinRestriction;
  /** For a case (indicator 1 to 8): GTIN-14 of the unit inside, its check digit computed anew. */
  readonly baseUnit?: string;
}
