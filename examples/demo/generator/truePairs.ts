import type { HazardRecord } from "safepact/model";
import type { DemoProduct } from "./demoData.ts";
import type { GeneratedListing } from "./generateListings.ts";

/** A listing that really offers the product of a hazard record. */
export interface TruePair {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId: string;
}

/** Names every pair of a listing and a record of the product that it really offers. */
export function truePairs(
  generated: readonly GeneratedListing[],
  records: readonly HazardRecord[],
): readonly TruePair[] {
  return generated.flatMap(({ listing, truth, product }) => {
    if (product === undefined || (truth !== "true-offer" && truth !== "renamed")) return [];
    return recordsOf(product, records).map(({ id }) => ({ hazardId: id, listingId: listing.id }));
  });
}

/** The Giraffe high chair was recalled by the United States and by Korea. */
const sameProduct: Readonly<Record<string, readonly string[]>> = {
  "25-336": ["10021246"],
  "10021246": ["25-336"],
};

function recordsOf(
  { record }: DemoProduct,
  records: readonly HazardRecord[],
): readonly HazardRecord[] {
  const keys = new Set([record, ...(sameProduct[record] ?? [])].map(numberOf));
  return records.filter(({ source }) => keys.has(numberOf(source.id)));
}

/** The US website writes 25-336, its service 25336. */
function numberOf(id: string): string {
  return id.replaceAll("-", "");
}
