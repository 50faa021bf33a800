import { parseAsin } from "../../model/identifier/parseAsin.ts";
import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import type { Listing } from "../../model/listing.ts";
import { itemInAddress } from "./itemInAddress.ts";
import { platformKey } from "./platformKey.ts";
import type { ProductCode } from "./productCode.ts";
import { addTextCodes, codeOf, gtinCodes, identifierCodes, marketplaceCode } from "./readCodes.ts";

/** Every code a listing carries, the declared ones first. @internal */
export function codesOfListing(listing: Listing): ProductCode[] {
  const codes: ProductCode[] = [];
  for (const identifier of listing.identifiers) codes.push(...identifierCodes(identifier));
  for (const { identifiers } of listing.variants)
    codes.push(...identifiers.flatMap(identifierCodes));
  codes.push(...attributeCodes(listing.attributes));
  codes.push(...marketplaceCodes(listing));
  addTextCodes(codes, listing.title);
  if (listing.description !== undefined) addTextCodes(codes, listing.description);
  return distinctCodes(codes);
}

/** Keeps the firmest of the codes with one key. @internal */
export function distinctCodes(codes: ProductCode[]): ProductCode[] {
  if (codes.length < 2) return codes;
  const best = new Map<string, ProductCode>();
  for (const code of codes) {
    const known = best.get(code.key);
    if (known === undefined || worth(code) > worth(known)) best.set(code.key, code);
  }
  return [...best.values()];
}

function worth(code: ProductCode): number {
  return (code.firm ? 2 : 0) + (code.declared ? 1 : 0);
}

const gtinKey = /^(?:gtin|ean|upc|jan|barcode|isbn)(?:[ _-]?(?:8|12|13|14|code|number))?$|바코드/iu;
const kcKey = /(?<![a-z])kc(?![a-z])|인증|认证/iu;

function attributeCodes(attributes: Listing["attributes"]): ProductCode[] {
  const codes: ProductCode[] = [];
  for (const key in attributes) {
    const value = attributes[key] ?? "";
    if (gtinKey.test(key)) codes.push(...gtinCodes(value, true));
    else if (kcKey.test(key)) {
      codes.push(
        ...parseKcNumber(value).map((kc) => codeOf("kc", kc, { declared: true, firm: true })),
      );
    }
  }
  return codes;
}

function marketplaceCodes(listing: Listing): ProductCode[] {
  const platform = platformKey(listing.platform);
  if (platform === "") return [];
  const codes = [marketplaceCode(platform, listing.id)];
  const last = listing.id.split(/[:/]/u).at(-1);
  if (last !== undefined && last !== listing.id) codes.push(marketplaceCode(platform, last));
  const inAddress =
    listing.url === undefined ? undefined : itemInAddress(listing.platform, listing.url);
  if (inAddress !== undefined) codes.push(marketplaceCode(platform, inAddress));
  if (platform === "amazon") codes.push(...asinsOf([listing.id, last, inAddress]));
  return codes;
}

/** ASINs that stand alone in fields for an item's number. @internal */
export function asinsOf(values: readonly (string | undefined)[]): ProductCode[] {
  return values
    .filter((value) => value !== undefined)
    .flatMap(parseAsin)
    .map((asin) => codeOf("asin", asin, { declared: true, firm: true }));
}
