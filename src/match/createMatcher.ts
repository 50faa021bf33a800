import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Listing } from "../model/listing.ts";
import { indexRecords } from "./indexRecords.ts";
import type { MatcherOptions, ScreenOptions, SweepOptions } from "./matcherOptions.ts";
import type { Screening } from "./screening.ts";
import { toMatcher } from "./toMatcher.ts";

/** Changes of a list of hazard records. */
export interface RecordChanges {
  /** New records. */
  readonly added?: readonly HazardRecord[];
  /** Records that replace the one of their id. */
  readonly changed?: readonly HazardRecord[];
  /** Ids of records that are gone. */
  readonly removed?: readonly string[];
}

/** A list of hazard records, ready to hold listings against. It never changes; `update` gives another. */
export interface Matcher {
  /** Hazard records in the list. */
  readonly size: number;
  /** Screens one listing. */
  readonly screen: (listing: Listing, options?: ScreenOptions) => Screening;
  /** Screens listings one after the other, as they come. */
  readonly sweep: (
    listings: Iterable<Listing> | AsyncIterable<Listing>,
    options?: SweepOptions,
  ) => AsyncIterable<Screening>;
  /** Writes index, records (without `raw`) and options for {@link loadMatcher}: versioned, with a checksum. */
  readonly toBytes: () => Uint8Array;
  /** Gives a matcher over the changed list; it screens as one built anew would. */
  readonly update: (changes: RecordChanges) => Matcher;
}

/**
 * Makes a matcher over hazard records, without waiting. For long lists in an interactive program use
 * {@link buildMatcher}, which can be stopped and tells how far it is.
 *
 * @param records - Hazard records; their order does not matter. Of several with one id the latest stays.
 * @param options - Age of the list, brand aliases, cleared pairs, thresholds and weights.
 * @returns The matcher.
 *
 * @example
 * ```ts
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({
 *   id: "sg-1",
 *   products: [{ name: "Baby bath seat", brand: "Nimbu", identifiers: [{ scheme: "gtin", value: "4006381333931" }] }],
 * });
 * const listing = parseListing({
 *   id: "L1",
 *   title: "Nimbu seat for the bath",
 *   identifiers: [{ scheme: "gtin", value: "4006381333931" }],
 * });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const screening = createMatcher([record.value]).screen(listing.value);
 * screening.outcome; // => "match"
 * screening.reasons; // => ["identified-by-gtin"]
 * ```
 */
export function createMatcher(
  records: readonly HazardRecord[],
  options: MatcherOptions = {},
): Matcher {
  return toMatcher(indexRecords(records, options));
}
