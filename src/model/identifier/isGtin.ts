import { checkText } from "../checkGiven.ts";

/**
 * Tells whether a text is exactly one GTIN: 8, 12, 13 or 14 digits, the last confirming the others, not all zeros.
 *
 * @param text - Text to look at.
 * @returns Whether the check digit holds.
 *
 * @example
 * ```ts
 * import { isGtin } from "safepact/model";
 *
 * isGtin("4006381333931"); // => true
 * isGtin("4006381333932"); // => false
 * isGtin("0000000000000"); // => false
 * ```
 */
export function isGtin(text: string): boolean {
  checkText("text", text);
  const { length } = text;
  if (length !== 13 && length !== 12 && length !== 8 && length !== 14) return false;
  return hasCheckDigit(text);
}

/** Whether the last digit is the check digit of the others, whatever their number; all zeros never are. @internal */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  let weight = 1;
  let any = 0;
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const digit = digits.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * weight;
    any |= digit;
    weight = 4 - weight;
  }
  return any !== 0 && sum % 10 === 0;
}
