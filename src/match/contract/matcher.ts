import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import type { ScreenOptions, SweepOptions } from "./matcherOptions.ts";
import type { Screening } from "./screening.ts";

/** A change of one hazard record. */
export interface RecordChange {
  /** The record as it is now. */
  readonly record: HazardRecord;
}

/** Changes of a list of hazard records, such as `diffHazards` gives. */
export interface RecordChanges {
  /** New records. */
  readonly added?: readonly HazardRecord[];
  /** Records that replace the one of their id, plain or with what is said about the change. */
  readonly changed?: readonly (HazardRecord | RecordChange)[];
  /** Records that stay in the list and no longer stand: their status becomes `retracted`. */
  readonly retracted?: readonly HazardRecord[];
  /** Ids of records that are gone from the list; this goes before all others. */
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
