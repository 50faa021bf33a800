import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { addText, hashOfText, mix, startText } from "../analyse/hash.ts";

/**
 * Four sums of 32 bits over what screenings depend on, to know two lists apart. A record adds to each and can be taken out again, in
 * whatever order they came.
 *
 * @internal
 */
export type ListDigest = readonly [number, number, number, number];

/** The digest of no records. @internal */
export const emptyDigest: ListDigest = [0, 0, 0, 0];

/** Adds a record to a digest, or takes it out. @internal */
export function digestWith(
  [first, second, third, fourth]: ListDigest,
  record: HazardRecord,
  sign: 1 | -1,
): ListDigest {
  startText();
  addRecordText(record);
  const hash = hashOfText();
  const low = hash >>> 0;
  const high = Math.floor(hash / 0x1_0000_0000);
  return [
    (first + sign * low) >>> 0,
    (second + sign * mix(high)) >>> 0,
    (third + sign * mix(low ^ Math.imul(high, 0x9e3779b1))) >>> 0,
    (fourth + sign * mix(low + Math.imul(high, 0x85ebca6b))) >>> 0,
  ];
}

// What a reader adds, such as a hash of the source, is no part of the list. Part by part: one text of each record would be made for this alone.
function addRecordText({ id, status, risk, territory, offers, products }: HazardRecord): void {
  addText(id);
  addLine(status);
  addLine(risk?.level ?? "");
  addLine("");
  addParts(territory, " ");
  for (const { platform, productId = "", url = "" } of offers) {
    addLine(`${platform} ${productId} ${url}`);
  }
  for (const product of products) addProductText(product);
}

function addProductText(product: HazardProduct): void {
  const { line, name, names, brand = "", models, description = "", price, scope } = product;
  addLine(line);
  addLine(name);
  addLine(brand);
  addLine("");
  addParts(models, "\t");
  addLine(description);
  addLine(product.counterfeit);
  addLine(scope.units);
  addText(scope.batches === undefined ? " " : " batches");
  for (const language in names) addLine(`${language} ${names[language] ?? ""}`);
  for (const { scheme, value } of product.identifiers) addLine(`${scheme} ${value}`);
  for (const { label } of product.categories) addLine(label);
  for (const { fingerprint = "" } of product.images) addLine(fingerprint);
  if (price !== undefined) addLine(`${price.amount} ${price.currency}`);
}

function addLine(text: string): void {
  addText("\n");
  addText(text);
}

function addParts(parts: readonly string[], between: string): void {
  for (const [at, part] of parts.entries()) {
    if (at > 0) addText(between);
    addText(part);
  }
}
