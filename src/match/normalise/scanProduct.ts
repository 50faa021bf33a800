import { foldText } from "../../text/foldText.ts";
import { scan } from "../analyse/scan.ts";
import { resetScanner, type Scanner, type ScanPlan } from "../analyse/scanner.ts";
import { BODY, BRAND, JOINED, MODEL } from "../analyse/tokenKinds.ts";
import type { ProductText } from "./productText.ts";

const MOST_TITLE = 200;
const MOST_BODY = 120;
const MOST_MODELS = 12;
const brandPlan: ScanPlan = { bits: BRAND, whole: true, most: 24 };
const titlePlan: ScanPlan = { bits: 0, whole: true, most: MOST_TITLE };
const modelPlan: ScanPlan = { bits: MODEL, whole: true, most: 40 };
// Translated words repeat written ones, as joined forms do: they find and agree, at less weight, and are never words too many.
const englishPlan: ScanPlan = { bits: JOINED, whole: false, most: 60 };
const bodyPlan: ScanPlan = { bits: BODY, whole: false, most: MOST_BODY };

/**
 * Cuts the words of a product into a scanner: brand, name and models first, then what is said at length.
 *
 * @internal
 */
export function scanProduct(scanner: Scanner, text: ProductText): void {
  resetScanner(scanner);
  if (text.brand !== "") scan(scanner, foldText(text.brand), brandPlan);
  scan(scanner, foldText(text.title), titlePlan);
  const models = Math.min(MOST_MODELS, text.models.length);
  for (let at = 0; at < models; at++) scan(scanner, foldText(text.models[at] ?? ""), modelPlan);
  if (text.english !== "") scan(scanner, text.english, englishPlan);
  if (text.body !== "") scan(scanner, foldText(text.body.slice(0, 4000)), bodyPlan);
}
