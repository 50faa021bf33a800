/**
 * Tells whether a text is a CAS registry number with the right check digit.
 *
 * @param text - Such as "117-81-7".
 * @returns Whether the last digit is the sum of the others, each times its place from the right, modulo 10.
 *
 * @example
 * ```ts
 * import { isCasNumber } from "safepact/comply";
 *
 * isCasNumber("117-81-7"); // => true
 * isCasNumber("117-81-8"); // => false
 * ```
 */
export function isCasNumber(text: string): boolean {
  if (!/^[1-9]\d{1,6}-\d{2}-\d$/u.test(text)) return false;
  const digits = [...text.replaceAll("-", "")].map(Number).reverse();
  const [check, ...rest] = digits;
  return rest.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === check;
}
