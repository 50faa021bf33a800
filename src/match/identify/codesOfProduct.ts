import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { parseAsin } from "../../model/identifier/parseAsin.ts";
import { distinctCodes } from "./codesOfListing.ts";
import { platformKey } from "./platformKey.ts";
import type { ProductCode } from "./productCode.ts";
import { addTextCodes, codeOf, identifierCodes, marketplaceCode } from "./readCodes.ts";

/** Every code a record gives for one of its products, the declared ones first. @internal */
export function codesOfProduct(record: HazardRecord, product: HazardProduct): ProductCode[] {
  const codes: ProductCode[] = [];
  for (const identifier of product.identifiers) codes.push(...identifierCodes(identifier));
  for (const { platform, productId } of record.offers) {
    if (productId === undefined) continue;
    const name = platformKey(platform);
    if (name !== "") codes.push(marketplaceCode(name, productId));
    if (name === "amazon") {
      codes.push(
        ...parseAsin(productId).map((asin) => codeOf("asin", asin, { declared: true, firm: true })),
      );
    }
  }
  for (const model of product.models) addTextCodes(codes, model);
  if (product.description !== undefined) addTextCodes(codes, product.description);
  return distinctCodes(codes);
}
