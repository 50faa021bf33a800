import { checkText } from "../checkGiven.ts";

/**
 * Computes the check digit of a GTIN: from the right of the body the digits weigh 3, 1, 3, 1 …; the check digit lifts
 * the sum to a multiple of ten. Source: GS1 General Specifications, check digit calculation.
 *
 * @param body - The digits without the check digit, of any length.
 * @returns The check digit, 0 to 9; `NaN` when the body holds anything but digits.
 *
 * @example
 * ```ts
 * import { gtinCheckDigit } from "safepact/model";
 *
 * gtinCheckDigit("400638133393"); // => 1
 * ```
 */
export function gtinCheckDigit(body: string): number {
  checkText("body", body);
  let sum = 0;
  let weight = 3;
  for (let index = body.length - 1; index >= 0; index -= 1) {
    const digit = body.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum += digit * weight;
    weight = 4 - weight;
  }
  return (10 - (sum % 10)) % 10;
}
