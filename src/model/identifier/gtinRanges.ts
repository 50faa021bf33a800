import type { Confidence } from "../provenance.ts";
import type { GtinRestriction } from "./gtinReading.ts";

/** Prefixes of a 13-digit code that do not name one product in all the world. */
interface GtinRange {
  /** First prefix, four digits of the 13. */
  readonly from: number;
  /** Last prefix. */
  readonly to: number;
  /** What the range is for. */
  readonly restriction: GtinRestriction;
  /** How well that is supported. */
  readonly confidence: Confidence;
}

/**
 * Restricted ranges by the first four of 13 digits, ascending. Source: GS1 Company Prefix list, as reported by others.
 *
 * @internal
 */
export const gtinRanges: readonly GtinRange[] = [
  range(200, 299, "in-store"),
  range(400, 499, "company-internal"),
  range(500, 599, "coupon"),
  range(2000, 2999, "in-store"),
  range(9770, 9779, "issn"),
  range(9780, 9789, "isbn"),
  range(9790, 9790, "ismn"),
  range(9791, 9799, "isbn"),
  { ...range(9800, 9809, "refund-receipt"), confidence: "unverified" },
  range(9810, 9849, "coupon"),
  range(9900, 9999, "coupon"),
];

function range(from: number, to: number, restriction: GtinRestriction): GtinRange {
  return { from, to, restriction, confidence: "secondary-source" };
}
