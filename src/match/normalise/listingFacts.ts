import type { Image } from "../../model/image.ts";
import type { Listing } from "../../model/listing.ts";
import { codesOfListing } from "../identify/codesOfListing.ts";
import { isFirmGtin, type ProductCode } from "../identify/productCode.ts";
import { type BrandName, readBrand } from "./brandName.ts";
import { type ProductText, textOfListing } from "./productText.ts";

/** One side of a comparison, read out of a listing or of a record's product. @internal */
export interface Subject {
  /** Its words. */
  readonly text: ProductText;
  /** Its codes. */
  readonly codes: readonly ProductCode[];
  /** Its brand. */
  readonly brand: BrandName;
  /** Whether it declares a GTIN that names a product. */
  readonly firmGtin: boolean;
  /** Fingerprints of its pictures. */
  readonly fingerprints: readonly string[];
}

/** A listing as it is compared. @internal */
export interface ListingFacts extends Subject {
  /** The listing. */
  readonly listing: Listing;
  /** Whether there is anything to compare. */
  readonly usable: boolean;
}

const wordUnit = /[\p{L}\p{N}]/u;

/** Reads what is compared out of a listing. @internal */
export function readListing(listing: Listing): ListingFacts {
  const codes = codesOfListing(listing);
  return {
    listing,
    text: textOfListing(listing),
    codes,
    firmGtin: codes.some(isFirmGtin),
    brand: readBrand(listing.brand),
    fingerprints: fingerprintsOf(listing.images),
    usable: isUsable(listing),
  };
}

/** Whether there is anything to compare. @internal */
export function isUsable({ title }: Pick<Listing, "title">): boolean {
  return wordUnit.test(title);
}

const noFingerprints: readonly string[] = [];

/** The fingerprints among pictures. @internal */
export function fingerprintsOf(images: readonly Image[]): readonly string[] {
  if (images.length === 0) return noFingerprints;
  return images.flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
}
