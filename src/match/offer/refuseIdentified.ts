import type { HazardProduct } from "../../model/hazardProduct.ts";
import { foldText } from "../../text/foldText.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { compareProductTypes, isToyOrClothing } from "../lexicon/productTypes.ts";
import { productTypesIn } from "../lexicon/productTypesIn.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { siblingModel } from "../normalise/siblingModel.ts";
import { agreementOf, isAlikeInKind, namesOther, type Support } from "./agreementOf.ts";
import { offerOf } from "./offerOf.ts";
import { namesOfType, namesProduct } from "./productAnchors.ts";

/**
 * Says why a listing that carries a product's code may not be taken for the product without a person's look: it offers something else
 * (a part, an accessory, a manual, another model …), it is of another type, or nothing else agrees. Sellers of cases and spare
 * parts copy the code of the device, makers give one code to several models, and a code may be anybody's slip.
 *
 * @returns The reason, or nothing.
 *
 * @internal
 */
export function refuseIdentified(
  facts: ListingFacts,
  product: HazardProduct,
  known: Support,
): ScreeningReason | undefined {
  const { listing, text } = facts;
  const { dictionary } = known;
  const { kind } = offerOf(listing, product, dictionary);
  if (kind === "other-model") return "model-contradicted";
  if (kind !== "product" && kind !== "unknown") return `offers-${kind}`;
  if (siblingModel([...text.models, listing.title], product.models) !== undefined) {
    return "model-contradicted";
  }
  const { brand, model } = agreementOf(facts, product);
  if (isOtherType(listing.title, product, { isNamed: brand && model, dictionary }))
    return "product-type-contradicted";
  if (!brand && !model) {
    if (!isAlikeInKind(facts, product, known)) return "nothing-else-agrees";
    if (namesOther(facts, product)) return "other-product-named";
  }
  return kind === "unknown" ? "offers-unknown" : undefined;
}

// Where brand and model agree, or the record's own noun, only what is printed or made to look like the product is another: a lexicon has gaps.
function isOtherType(
  title: string,
  product: HazardProduct,
  { isNamed, dictionary }: { readonly isNamed: boolean; readonly dictionary: Dictionary },
): boolean {
  const offered = productTypesIn(foldText(title), dictionary);
  const own = productTypesIn(foldText(namesOfType(product)), dictionary);
  const relation = compareProductTypes(offered, own);
  const isCalled = () => namesProduct(foldText(title), product, dictionary);
  // Of a record without a model the type says which of the brand's products it is: conditioner is no shampoo.
  if (relation === "related") return product.models.length === 0 && !isCalled();
  if (relation !== "different") return false;
  return !(isNamed || isCalled()) || (offered.some(isToyOrClothing) && !own.some(isToyOrClothing));
}
