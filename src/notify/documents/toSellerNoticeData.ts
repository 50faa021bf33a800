import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord, Listing } from "../../model/index.ts";
import { hazardRecordShape, listingShape } from "../../model/modelShapes.ts";
import type { NoticeListing, SellerNoticeData } from "../data/sellerBase.ts";
import { sellerDetailsShape } from "./detailsShapes.ts";
import { nameWithBrand } from "./nameWithBrand.ts";
import { noticeAuthorityOf } from "./noticeAuthorityOf.ts";
import { textLanguageOf } from "./textLanguageOf.ts";
import { toNoticeHazards } from "./toNoticeHazards.ts";

/** What a notice to a seller says beside the record and the listings. */
export interface SellerNoticeDetails
  extends Pick<
    SellerNoticeData,
    "caseId" | "authority" | "contact" | "noticeUrl" | "textLanguage" | "recipient"
  > {
  /**
   * Name of the marketplace as the seller knows it.
   *
   * @defaultValue the platform of the first listing
   */
  readonly platform?: string;
  /** The product of the record, by its `line`; all its products when absent. */
  readonly line?: string;
  /** Which variants of a listing are concerned, by its id; all when absent. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes what every notice to a seller tells, out of a hazard record and listings of that seller. Each template adds its own fields
 * to it; for `seller.blocked` see {@link toSellerBlockedData}.
 *
 * @param record - The hazard record.
 * @param listings - The listings of one seller.
 * @param details - Number of the case, and what else the sender says.
 * @returns The data without the fields of one template.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without a listing, and for listings of several sellers: each
 *   would read of the other.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
 * import { email, renderNotice, sellerInquiry, toSellerNoticeData } from "safepact/notify";
 *
 * const record = orThrow(parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }], hazards: [{ type: "chemical" }] }));
 * const listing = orThrow(parseListing({ id: "L1", title: "Slime, green", platform: "Mall", sellerId: "S1" }));
 * const data = {
 *   ...toSellerNoticeData(record, [listing], { caseId: "C-7" }),
 *   questions: ["Who made it?"],
 * };
 * data.hazardProduct; // => "Slime"
 * renderNotice(sellerInquiry, data, { messages: en.noticeMessages, channel: email, zone: "Asia/Seoul" }).subject?.includes("Slime"); // => true
 * ```
 */
export function toSellerNoticeData(
  record: HazardRecord,
  listings: readonly Listing[],
  details: SellerNoticeDetails,
): SellerNoticeData {
  checkGiven(
    { record, listings, details },
    {
      record: hazardRecordShape,
      listings: [listingShape],
      details: sellerDetailsShape,
    },
  );
  const [first] = listings;
  if (first === undefined) throw refused("A notice to a seller needs a listing.");
  if (listings.some(({ sellerId }) => sellerId !== first.sellerId)) {
    throw refused("The listings are of several sellers; each would read of the other.");
  }
  const { platform = first.platform, line, variants = {}, textLanguage, ...said } = details;
  const authority = details.authority ?? noticeAuthorityOf(record);
  return {
    ...said,
    platform,
    listings: listings.map((listing) => noticeListingOf(listing, variants)),
    hazardProduct: productsOf(record, line),
    hazards: toNoticeHazards(record.hazards),
    ...(authority !== undefined && { authority }),
    ...textLanguageOf(record, textLanguage),
  };
}

function noticeListingOf(
  { id, title, url }: Listing,
  variants: NonNullable<SellerNoticeDetails["variants"]>,
): NoticeListing {
  const concerned = Object.hasOwn(variants, id) ? variants[id] : undefined;
  return {
    id,
    title,
    ...(url !== undefined && { url }),
    ...(concerned !== undefined && { variants: concerned }),
  };
}

function productsOf({ products, id }: HazardRecord, line: string | undefined): string {
  const named = products.filter((product) => line === undefined || product.line === line);
  if (named.length === 0) throw refused(`The record ${id} has no product line ${line}.`);
  return [...new Set(named.map(nameWithBrand))].join(" / ");
}

function refused(message: string): SafepactError {
  return new SafepactError("INVALID_INPUT", message, {
    hint: "Give the listings of one seller and a line of the record.",
  });
}
