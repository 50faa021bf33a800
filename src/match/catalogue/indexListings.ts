import type { Listing } from "../../model/listing.ts";
import { MOST_READ } from "../accumulator.ts";
import { hashText } from "../analyse/hash.ts";
import { codesOfListing } from "../identify/codesOfListing.ts";
import { codeNumber, isFirmGtin } from "../identify/productCode.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import { fingerprintsOf } from "../listingFacts.ts";
import type { MatcherOptions } from "../matcherOptions.ts";
import { createBuffers, type Engine } from "../matcherState.ts";
import { textOfListing } from "../productText.ts";
import { algorithmOf, readSettings } from "../readSettings.ts";

// One record can have hundreds of offers, and there are few new records.
const findingBounds = { budget: MOST_READ, keep: 1024, thorough: true };

/** An index of listings. @internal */
export interface CatalogueState extends Engine {
  readonly listings: readonly Listing[];
  readonly allow: NonNullable<MatcherOptions["allow"]>;
  readonly algorithm: string;
}

/** Indexes listings, in an order that depends on the listings alone. @internal */
export function indexListings(
  listings: readonly Listing[],
  options: MatcherOptions,
): CatalogueState {
  const ordered = orderListings(listings);
  const builder = startIndex(ordered.length);
  for (const [record, listing] of ordered.entries()) {
    const codes = codesOfListing(listing);
    addEntry(builder, {
      record,
      product: 0,
      text: textOfListing(listing),
      keys: codes.map(codeNumber),
      firmGtin: codes.some(isFirmGtin),
      fingerprints: fingerprintsOf(listing.images),
    });
  }
  const index = endIndex(builder);
  const settings = readSettings(options);
  return {
    index,
    listings: ordered,
    allow: options.allow ?? [],
    ...settings,
    algorithm: algorithmOf(settings),
    ...createBuffers(index, findingBounds),
  };
}

function orderListings(listings: readonly Listing[]): Listing[] {
  const keyed = new Map<string, { readonly listing: Listing; readonly hash: number }>();
  for (const listing of listings) {
    const key = `${listing.platform}\t${listing.id}`;
    keyed.set(key, { listing, hash: hashText(key) });
  }
  return [...keyed]
    .sort(([a, left], [b, right]) => left.hash - right.hash || (a < b ? -1 : 1))
    .map(([, { listing }]) => listing);
}
