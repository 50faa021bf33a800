import type { RecordGroup, ScreeningOutcome } from "../../match/index.ts";

/** What one list says of a listing. */
export interface PreviewedOutcome {
  /** What the screening says. */
  readonly outcome: ScreeningOutcome;
  /** Records that match the listing, or are to be reviewed against it, best first. */
  readonly hazardIds: readonly string[];
  /** Near-identical records that fit alike, as the screening gives them; absent when there are none. */
  readonly groups?: readonly RecordGroup[];
}

/** A listing of which the new list says something else. */
export interface PreviewedChange {
  /** The listing. */
  readonly listingId: string;
  /** Its marketplace. */
  readonly platform: string;
  /** What the list in force says of it. */
  readonly before: PreviewedOutcome;
  /** What the new one says. */
  readonly after: PreviewedOutcome;
}

/** What a record does to the listings. */
export interface PreviewedRecord {
  /** The record. */
  readonly hazardId: string;
  /** Listings it matches on the list in force. */
  readonly before: number;
  /** Listings it matches on the new list. */
  readonly after: number;
  /** Of these, listings that no record matched before: those it would suddenly block. */
  readonly suddenly: number;
}

/** A record that would suddenly block far more listings than others do. */
export interface PreviewedFlood extends PreviewedRecord {
  /** Listings that other records match on the new list: the median of those that match any; 0 where none does. */
  readonly usual: number;
}

/** What a new list would change. */
export interface ListPreview {
  /** Listings held against both lists. */
  readonly listings: number;
  /** Listings by what the list in force says of them. */
  readonly before: Readonly<Record<ScreeningOutcome, number>>;
  /** Listings by what the new list says of them. */
  readonly after: Readonly<Record<ScreeningOutcome, number>>;
  /** Listings of which the new list says something else: another outcome, or other records. */
  readonly changed: number;
  /** The first of these, as many as were asked for. */
  readonly changes: readonly PreviewedChange[];
  /** Records that match listings on either list, those that would suddenly block most first. */
  readonly records: readonly PreviewedRecord[];
  /** Records that a person should look at before the list goes live. */
  readonly floods: readonly PreviewedFlood[];
}
