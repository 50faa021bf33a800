import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { hashText, mix } from "../analyse/hash.ts";

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
  const hash = hashText(textOf(record));
  const low = hash >>> 0;
  const high = Math.floor(hash / 0x1_0000_0000);
  return [
    (first + sign * low) >>> 0,
    (second + sign * mix(high)) >>> 0,
    (third + sign * mix(low ^ Math.imul(high, 0x9e3779b1))) >>> 0,
    (fourth + sign * mix(low + Math.imul(high, 0x85ebca6b))) >>> 0,
  ];
}

// What a reader adds, such as a hash of the source, is no part of the list.
function textOf({ id, status, risk, territory, offers, products }: HazardRecord): string {
  let text = `${id}\n${status}\n${risk?.level ?? ""}\n${territory.join(" ")}`;
  for (const { platform, productId = "", url = "" } of offers) {
    text += `\n${platform} ${productId} ${url}`;
  }
  for (const product of products) text += textOfProduct(product);
  return text;
}

function textOfProduct(product: HazardProduct): string {
  const { line, name, names, brand = "", models, description = "", price, scope } = product;
  let text = `\n${line}\n${name}\n${brand}\n${models.join("\t")}\n${description}\n${product.counterfeit}`;
  text += `\n${scope.units} ${scope.batches === undefined ? "" : "batches"}`;
  for (const language in names) text += `\n${language} ${names[language] ?? ""}`;
  for (const { scheme, value } of product.identifiers) text += `\n${scheme} ${value}`;
  for (const { label } of product.categories) text += `\n${label}`;
  for (const { fingerprint = "" } of product.images) text += `\n${fingerprint}`;
  if (price !== undefined) text += `\n${price.amount} ${price.currency}`;
  return text;
}
