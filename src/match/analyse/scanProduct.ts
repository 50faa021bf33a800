import { foldText } from "../../text/foldText.ts";
import type { ProductText } from "../productText.ts";
import { resetScanner, type Scanner, scan } from "./scanner.ts";
import { BODY, BRAND, MODEL } from "./tokenKinds.ts";

const MOST_TITLE = 200;
const MOST_BODY = 120;

/**
 * Cuts the words of a product into a scanner: brand, name and models first, then what is said at length.
 *
 * @internal
 */
export function scanProduct(scanner: Scanner, text: ProductText): void {
  resetScanner(scanner);
  if (text.brand !== "")
    scan(scanner, foldText(text.brand), { bits: BRAND, whole: true, most: 24 });
  scan(scanner, foldText(text.title), { bits: 0, whole: true, most: MOST_TITLE });
  for (const model of text.models.slice(0, 12)) {
    scan(scanner, foldText(model), { bits: MODEL, whole: true, most: 40 });
  }
  if (text.body !== "") {
    scan(scanner, foldText(text.body.slice(0, 4000)), {
      bits: BODY,
      whole: false,
      most: MOST_BODY,
    });
  }
}
