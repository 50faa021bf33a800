import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Listing } from "../model/listing.ts";
import { findRecord } from "./catalogue/findRecord.ts";
import { indexListings } from "./catalogue/indexListings.ts";
import type { MatcherOptions } from "./matcherOptions.ts";
import type { Match, ScreeningOutcome, ScreeningReason } from "./screening.ts";

/** One listing held against a record. */
export interface CatalogueMatch extends Match {
  /** The listing. */
  readonly listingId: string;
  /** Its marketplace. */
  readonly platform: string;
}

/** What a record found among standing listings. */
export interface CatalogueFinding {
  /** The record. */
  readonly hazardId: string;
  /** The most serious outcome of any pair. */
  readonly outcome: ScreeningOutcome;
  /** Why. */
  readonly reasons: readonly ScreeningReason[];
  /** Listings at or above the asked score, best first. */
  readonly matches: readonly CatalogueMatch[];
  /** Listings in the catalogue. */
  readonly size: number;
  /** Name and version of the method and a hash of its weights and thresholds. */
  readonly algorithm: string;
}

/** How a record is looked for. */
export interface FindOptions {
  /** Most listings returned. @defaultValue `100` */
  readonly limit?: number;
  /** Least score of a returned listing; `0` keeps all. @defaultValue the lowest threshold */
  readonly minScore?: number;
  /** Decisions of people: "different" takes exactly that pair out. */
  readonly judgements?: readonly Judgement[];
}

/** Standing listings, ready for new hazard records. */
export interface Catalogue {
  /** Listings in the catalogue. */
  readonly size: number;
  /** Finds the listings that may offer a record's products. */
  readonly find: (record: HazardRecord, options?: FindOptions) => CatalogueFinding;
}

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
  const state = indexListings(listings, options);
  return {
    size: state.listings.length,
    find: (record, find = {}) => findRecord(state, record, find),
  };
}
