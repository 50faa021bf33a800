import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { asinsOf, distinctCodes } from "./codesOfListing.ts";
import { itemInAddress } from "./itemInAddress.ts";
import { platformKey } from "./platformKey.ts";
import type { ProductCode } from "./productCode.ts";
import { addTextCodes, identifierCodes, marketplaceCode } from "./readCodes.ts";

/** Every code a record gives for one of its products, the declared ones first. @internal */
export function codesOfProduct(record: HazardRecord, product: HazardProduct): ProductCode[] {
  const codes: ProductCode[] = [];
  for (const identifier of product.identifiers) codes.push(...identifierCodes(identifier));
  for (const { platform, productId, url } of record.offers) {
    const name = platformKey(platform);
    const ids = [productId, url === undefined ? undefined : itemInAddress(platform, url)];
    for (const id of ids) {
      if (name !== "" && id !== undefined) codes.push(marketplaceCode(name, id));
    }
    if (name === "amazon") codes.push(...asinsOf(ids));
  }
  for (const model of product.models) addTextCodes(codes, model);
  if (product.description !== undefined) addTextCodes(codes, product.description);
  return distinctCodes(codes);
}
