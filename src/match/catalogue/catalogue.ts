import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Match, ScreeningOutcome, ScreeningReason } from "../contract/screening.ts";

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
