import { contentHash } from "../../canonical/contentHash.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Listing } from "../../model/listing.ts";
import { listingShape } from "../../model/modelShapes.ts";

/**
 * Hashes what a decision about a listing rests on: its words, codes, variants, pictures and seller. Prices, dates and
 * state may change without reopening the decision.
 *
 * @param listing - A listing.
 * @returns SHA-256, hexadecimal, for {@link model!Judgement.listingHash}.
 *
 * @example
 * ```ts
 * import { listingHash } from "safepact/match";
 * import { parseListing } from "safepact/model";
 *
 * const one = parseListing({ id: "L1", title: "Baby bath seat", price: { amount: 9, currency: "EUR" } });
 * const cheaper = parseListing({ id: "L1", title: "Baby bath seat", price: { amount: 7, currency: "EUR" } });
 * one.ok && cheaper.ok && listingHash(one.value) === listingHash(cheaper.value); // => true
 * ```
 */
export function listingHash(listing: Listing): string {
  checkGiven({ listing }, { listing: listingShape });
  const {
    title,
    description,
    brand,
    identifiers,
    attributes,
    variants,
    category,
    images,
    sellerId,
  } = listing;
  return contentHash({
    title,
    description,
    brand,
    identifiers,
    attributes,
    variants: variants.map(({ price: _, ...variant }) => variant),
    category,
    images,
    sellerId,
  });
}
