import { gtinRanges } from "./gtinRanges.ts";
import type { GtinRestriction } from "./gtinReading.ts";

/**
 * Says why a GTIN is no world-wide key. The ranges are those of the 13-digit form: for a case (indicator 1 to 8) that is
 * the unit inside.
 *
 * @param gtin - A valid GTIN-14.
 * @returns The reason, or nothing.
 *
 * @internal
 */
export function gtinRestriction(gtin: string): GtinRestriction | undefined {
  if (gtin.startsWith("9")) return "variable-measure";
  if (gtin.startsWith("000000")) {
    return gtin[6] === "0" || gtin[6] === "2" ? "gtin-8-restricted" : undefined;
  }
  const prefix = Number(gtin.slice(1, 5));
  return gtinRanges.find(({ from, to }) => from <= prefix && prefix <= to)?.restriction;
}
