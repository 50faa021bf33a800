import type { SafepactError } from "../../errors.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import type { Instant } from "../../model/partialDate.ts";
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

/** How a list is updated. */
export interface UpdateOptions {
  /**
   * As of when the changed list is complete; also without any change, to say that the list is still whole.
   *
   * @defaultValue as of when the list was before, so that one that nobody vouches for grows stale
   */
  readonly asOf?: Instant;
}

/** A listing of a sweep with what its screening gave. */
export interface Swept<Item extends Listing = Listing> {
  /** The very listing that was given, with whatever the caller keeps on it. */
  readonly listing: Item;
  /** What the screening gave. */
  readonly screening: Screening;
  /** Why the listing's meaning was not compared, with code `SEMANTICS_FAILED`; absent when it was, or was not asked for. */
  readonly semanticsError?: SafepactError;
}

/** A list of hazard records, ready to hold listings against. It never changes; `update` gives another. */
export interface Matcher {
  /** Hazard records in the list. */
  readonly size: number;
  /** Screens one listing, by words, codes and pictures. */
  readonly screen: (listing: Listing, options?: ScreenOptions) => Screening;
  /** Screens listings one after the other, as they come, and gives each back with its screening. */
  readonly sweep: <Item extends Listing>(
    listings: Iterable<Item> | AsyncIterable<Item>,
    options?: SweepOptions,
  ) => AsyncIterable<Swept<Item>>;
  /**
   * Gives what tells whether any of some records of the list may come up in the screening of a listing, in less time than that takes: which listings
   * to screen again when these records changed. No means that none of them would be named or counted, as long as `minScore` is the same; yes
   * means that only the screening can tell. By words, codes and pictures; of meanings it knows nothing.
   */
  readonly touchedBy: (
    hazardIds: Iterable<string>,
  ) => (listing: Listing, options?: Pick<ScreenOptions, "minScore">) => boolean;
  /** Writes index, records (without `raw`) and options for {@link loadMatcher}: versioned, with a checksum. */
  readonly toBytes: () => Uint8Array;
  /**
   * Gives a matcher over the changed list; it screens as one built anew would. Without changes it costs nothing. Two changes of one
   * record are refused with `DUPLICATE_ID`, unless one is its removal. Where the list has vectors, records that changed have none until it
   * is built anew: they are found by words.
   */
  readonly update: (changes: RecordChanges, options?: UpdateOptions) => Matcher;
}
