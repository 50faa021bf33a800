import { checkText } from "../checkGiven.ts";
import { amazonCodes } from "./amazonCodes.ts";

/** Ten digits, the last may be X, that are announced as an ASIN or stand in an address of Amazon. */
const announced =
  /(?:\bASIN\b[^0-9A-Z]{0,20}(?:NUMBER[^0-9A-Z]{0,5})?|\/(?:DP|GP\/PRODUCT)\/)(\d{9}[\dX])(?![0-9A-Z])/gu;

/**
 * Finds the ASINs in a text: B0 and eight more digits or capitals, or the ISBN-10 of a book where it is announced as an
 * ASIN, stands in an address of Amazon, or is all of the text.
 *
 * Source of the shape: codes seen in EU and US alerts; more may exist.
 *
 * @param text - An identifier, an address, or any other text.
 * @returns The ASINs, each once, in order; empty when there is none.
 *
 * @example
 * ```ts
 * import { parseAsin } from "safepact/model";
 *
 * parseAsin("ASIN number: B086QQHXVLX00167XF65"); // => ["B086QQHXVL"]
 * parseAsin("https://www.amazon.de/dp/b0dhvhfjwk?th=1"); // => ["B0DHVHFJWK"]
 * parseAsin("0306406152"); // => ["0306406152"]
 * parseAsin("X000ZTUE91"); // => []
 * ```
 */
export function parseAsin(text: string): readonly string[] {
  checkText("text", text);
  const upper = text.normalize("NFKC").toUpperCase();
  const books = [...upper.matchAll(announced)].map(([, value = ""]) => value);
  const whole = upper.trim();
  if (/^\d{9}[\dX]$/u.test(whole)) books.push(whole);
  return [...new Set([...amazonCodes(text, "B0"), ...books.filter(isIsbn10)])];
}

/** Weights 10 to 1, the sum a multiple of eleven; X stands for ten. Source: ISO 2108:1992. */
function isIsbn10(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = text[index] === "X" ? 10 : Number(text[index]);
    sum += digit * (10 - index);
  }
  return sum > 0 && sum % 11 === 0;
}
