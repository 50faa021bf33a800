import type { Listing } from "../../model/listing.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { platformKey } from "./platformKey.ts";
import { isFirmGtin, type ProductCode } from "./productCode.ts";

/** Codes two sides have in common, and what they are good for. @internal */
export interface SharedCodes {
  /** A firm GTIN declared on both sides. */
  readonly gtin: ProductCode | undefined;
  /** The marketplace's own product id. */
  readonly marketplaceId: ProductCode | undefined;
  /** A KC number. */
  readonly kc: ProductCode | undefined;
  /** An FCC ID, or an ASIN off Amazon. */
  readonly other: ProductCode | undefined;
  /** A code that agrees but may not identify. */
  readonly hint: { readonly code: ProductCode; readonly reason: ScreeningReason } | undefined;
  /** Both declare firm GTINs and none agrees. */
  readonly gtinsDiffer: boolean;
  /** Both declare GTINs, or both KC numbers, and none of the kind agrees. */
  readonly contradicted: boolean;
}

/** Compares the codes of a listing and of a record's product. @internal */
export function shareCodes(
  listing: Listing,
  ofListing: readonly ProductCode[],
  ofProduct: readonly ProductCode[],
): SharedCodes {
  let gtin: ProductCode | undefined;
  let marketplaceId: ProductCode | undefined;
  let kc: ProductCode | undefined;
  let other: ProductCode | undefined;
  let hint: SharedCodes["hint"];
  for (const code of ofListing) {
    const match = ofProduct.find(({ key }) => key === code.key);
    if (match === undefined) continue;
    const declared = code.declared && match.declared;
    switch (code.scheme) {
      case "gtin": {
        const reason = hintOf(code, match);
        if (reason === undefined) gtin ??= code;
        else hint ??= { code, reason };
        break;
      }
      case "marketplace":
        if (declared) marketplaceId ??= code;
        else hint ??= { code, reason: "identifier-only-in-text" };
        break;
      case "asin":
        if (declared && platformKey(listing.platform) === "amazon") marketplaceId ??= code;
        else hint ??= { code, reason: "identifier-only-in-text" };
        break;
      case "kc":
        if (declared) kc ??= code;
        else hint ??= { code, reason: "identifier-only-in-text" };
        break;
      default:
        other ??= code;
    }
  }
  const gtinsDiffer =
    gtin === undefined &&
    hint?.reason !== "case-of-the-product" &&
    differ(ofListing, ofProduct, isFirmGtin);
  const kcsDiffer = kc === undefined && differ(ofListing, ofProduct, isOwnKc);
  // What a text mentions says little where the fields say another.
  const isRefuted =
    hint?.reason === "identifier-only-in-text" &&
    ((hint.code.scheme === "gtin" && gtinsDiffer) || (hint.code.scheme === "kc" && kcsDiffer));
  return {
    gtin,
    marketplaceId,
    kc,
    other,
    hint: isRefuted ? undefined : hint,
    gtinsDiffer,
    contradicted: gtinsDiffer || kcsDiffer,
  };
}

// Both sides declare codes of the kind, and no code of theirs is the same.
function differ(
  ofListing: readonly ProductCode[],
  ofProduct: readonly ProductCode[],
  isOfKind: (code: ProductCode) => boolean,
): boolean {
  const own = ofProduct.filter(isOfKind);
  const offered = ofListing.filter(isOfKind);
  return (
    own.length > 0 &&
    offered.length > 0 &&
    !offered.some(({ key }) => own.some((each) => each.key === key))
  );
}

function isOwnKc({ scheme, declared }: ProductCode): boolean {
  return scheme === "kc" && declared;
}

function hintOf(code: ProductCode, match: ProductCode): ScreeningReason | undefined {
  if (code.insideCase || match.insideCase) return "case-of-the-product";
  if (!code.firm || !match.firm) return "restricted-gtin";
  return code.declared && match.declared ? undefined : "identifier-only-in-text";
}
