import { checkGiven } from "../checkGiven.ts";
import { gtinCheckDigit } from "./gtinCheckDigit.ts";

/**
 * Expands a UPC-E code to its GTIN-14. Nothing in eight digits tells UPC-E from GTIN-8, so this is never guessed: call it
 * only where the source says UPC-E. Source: GS1 General Specifications, UPC-E zero suppression.
 *
 * @param code - The eight printed digits: number system 0 or 1, six digits, check digit.
 * @returns The GTIN-14, or `undefined` when the code is not UPC-E or its check digit fails.
 *
 * @example
 * ```ts
 * import { expandUpcE } from "safepact/model";
 *
 * expandUpcE("04252614"); // => "00042100005264"
 * expandUpcE("04252615"); // => undefined
 * ```
 */
export function expandUpcE(code: string): string | undefined {
  checkGiven({ code }, { code: "text" });
  if (!/^[01]\d{7}$/u.test(code)) return undefined;
  const body = `${code[0]}${expandedDigits(code.slice(1, 7))}`;
  return String(gtinCheckDigit(body)) === code[7] ? `00${body}${code[7]}` : undefined;
}

/** Manufacturer and item number, ten digits, of the six that are printed: the last says where zeros were left out. */
function expandedDigits(six: string): string {
  const last = Number(six[5]);
  if (last <= 2) return `${six.slice(0, 2)}${last}0000${six.slice(2, 5)}`;
  if (last === 3) return `${six.slice(0, 3)}00000${six.slice(3, 5)}`;
  if (last === 4) return `${six.slice(0, 4)}00000${six[4]}`;
  return `${six.slice(0, 5)}0000${last}`;
}
