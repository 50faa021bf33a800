import type { HazardProduct } from "../model/hazardProduct.ts";
import { foldText } from "../text/foldText.ts";
import { isAccessoryTitle } from "./isAccessoryTitle.ts";
import { compareProductTypes, productTypesIn } from "./lexicon/productTypesIn.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { ScreeningReason } from "./screening.ts";
import { siblingModel } from "./siblingModel.ts";

/**
 * Tells whether a listing that carries a product's code offers something else by its words: a part or accessory for the
 * product, another model of its series, or another type of product. Sellers of cases and spare parts copy the code of the
 * device, and makers give one code to several models.
 *
 * @internal
 */
export function contradictedProduct(
  facts: ListingFacts,
  product: HazardProduct,
): ScreeningReason | undefined {
  const { listing, text } = facts;
  if (isAccessoryTitle(listing.title, product)) return "accessory-of-product";
  if (siblingModel([...text.models, listing.title], product.models) !== undefined) {
    return "model-contradicted";
  }
  return compareProductTypes(
    productTypesIn(foldText(listing.title)),
    productTypesIn(foldText(namesOfType(product))),
  ) === "different"
    ? "product-type-contradicted"
    : undefined;
}

// Every name counts, and the brand, which may sound like a type: the more types a product may be, the less is contradicted.
function namesOfType({ brand = "", name, names, categories }: HazardProduct): string {
  const labels = categories.map(({ label }) => label);
  return [brand, name, ...Object.values(names ?? {}), ...labels].join(" . ");
}
