import { checkText } from "../checkGiven.ts";
import { amazonCodes } from "./amazonCodes.ts";

/**
 * Finds the FNSKUs in a text: the labels of Amazon's warehouses, X0 and eight more digits or capitals. They name one
 * seller's stock of a product, and are not ASINs.
 *
 * Source of the shape: codes seen in the barcode fields of EU alerts; more may exist.
 *
 * @param text - A barcode field, or any other text.
 * @returns The codes, each once, in order; empty when there is none.
 *
 * @example
 * ```ts
 * import { parseFnsku } from "safepact/model";
 *
 * parseFnsku("ASIN number: B086QQHXVLX00167XF65"); // => ["X00167XF65"]
 * ```
 */
export function parseFnsku(text: string): readonly string[] {
  checkText("text", text);
  return amazonCodes(text, "X0");
}
