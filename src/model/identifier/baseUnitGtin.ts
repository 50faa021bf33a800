import { gtinCheckDigit } from "./gtinCheckDigit.ts";

/**
 * Gives the GTIN of the unit in a case: the indicator goes, the check digit is computed anew.
 *
 * @param gtin - A valid GTIN-14.
 * @returns GTIN-14 of the unit, or nothing when the code is not one of a case.
 *
 * @internal
 */
export function baseUnitGtin(gtin: string): string | undefined {
  if (gtin < "1" || gtin >= "9") return undefined;
  const body = gtin.slice(1, 13);
  return `0${body}${gtinCheckDigit(body)}`;
}
