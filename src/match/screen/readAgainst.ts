import type { Listing } from "../../model/listing.ts";
import { brandWritingsOf } from "../index/brandWritings.ts";
import { lexisOf } from "../index/indexParts.ts";
import { knowerOf } from "../index/knowerOf.ts";
import { type ListingFacts, readListing } from "../normalise/listingFacts.ts";
import { readPlainly } from "../normalise/readPlainly.ts";
import { writeBrands } from "../normalise/writeBrands.ts";
import type { MatcherState } from "../score/matcherState.ts";

/** Reads a listing as it is held against a list: by the words and brands that its records use. @internal */
export function readAgainst({ parts, dictionary }: MatcherState, listing: Listing): ListingFacts {
  return writeBrands(
    brandWritingsOf(parts),
    readPlainly(knowerOf(lexisOf(parts)), dictionary, readListing(listing)),
  );
}
