import { checkGiven } from "../model/checkGiven.ts";
import type { Listing } from "../model/listing.ts";
import { listingShape } from "../model/modelShapes.ts";
import type { Catalogue } from "./catalogue/catalogue.ts";
import { findRecord } from "./catalogue/findRecord.ts";
import { indexListings } from "./catalogue/indexListings.ts";
import type { MatcherOptions } from "./contract/matcherOptions.ts";
import { matcherOptionsShape } from "./matchShapes.ts";

/**
 * Indexes standing listings, so that a new hazard record finds its offers without sweeping them all. It is the matcher
 * turned round: rarity is counted over the listings, evidence and outcomes are the same.
 *
 * @param listings - Listings; their order does not matter.
 * @param options - Brand aliases, thresholds and weights.
 * @returns The catalogue.
 *
 * @example
 * ```ts
 * import { createCatalogue } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const listings = ["Nimbu baby bath seat NB-120", "Garden hose 25 m", "Desk lamp"].flatMap((title, at) => {
 *   const parsed = parseListing({ id: `L${at}`, title });
 *   return parsed.ok ? [parsed.value] : [];
 * });
 * const record = parseHazardRecord({ id: "H1", products: [{ name: "Bath seat", brand: "Nimbu", models: ["NB-120"] }] });
 * if (!record.ok) throw new Error("invalid");
 * const finding = createCatalogue(listings).find(record.value);
 * finding.outcome; // => "review"
 * finding.matches[0]?.listingId; // => "L0"
 * ```
 */
export function createCatalogue(
  listings: readonly Listing[],
  options: MatcherOptions = {},
): Catalogue {
  checkGiven({ listings, options }, { listings: [listingShape], options: matcherOptionsShape });
  const state = indexListings(listings, options);
  return {
    size: state.listings.length,
    find: (record, find = {}) => findRecord(state, record, find),
  };
}
