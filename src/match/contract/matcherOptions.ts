import type { Judgement } from "../../model/judgement.ts";
import type { Instant } from "../../model/partialDate.ts";
import type { MatchLexicon } from "./matchLexicon.ts";
import type { Semantics } from "./semantics.ts";
import type { MatchWeights } from "./weights.ts";

/** Scores from which a pair goes to a person. */
export interface MatchThresholds {
  /** Score from which a pair is a `review`. @defaultValue `0.1` */
  readonly review: number;
  /** The same for records whose risk is serious; at most `review`. @defaultValue `0.1` */
  readonly reviewSerious: number;
}

/** A pair the caller has cleared for good, such as the genuine maker's own shop. */
export interface AllowedPair {
  /** The listing; every listing of the seller when absent. */
  readonly listingId?: string;
  /** The seller; every seller when absent. */
  readonly sellerId?: string;
  /** The hazard record; every record when absent. */
  readonly hazardId?: string;
}

/** How a matcher works; every field has a default and none needs labelled data. */
export interface MatcherOptions {
  /** As of when the list of records is complete. */
  readonly asOf?: Instant;
  /** Hours after `asOf` from which the list is stale; needs `now` here or at the screening. */
  readonly maxListAge?: number;
  /** The present, for the age of the list: the library reads no clock. */
  readonly now?: Instant;
  /** Names of one brand, each group as a list: `[["LEGO", "레고"]]`. */
  readonly brandAliases?: readonly (readonly string[])[];
  /** Pairs never to be reported. */
  readonly allow?: readonly AllowedPair[];
  /** Scores from which a pair goes to a person. */
  readonly thresholds?: Partial<MatchThresholds>;
  /**
   * Words of other languages: those of `safepact/languages`, and your own. A matcher loaded from bytes must be given those it was made with.
   */
  readonly lexicons?: readonly MatchLexicon[];
  /** Weights of the evidence, such as {@link fitWeights} gives. */
  readonly weights?: Partial<MatchWeights>;
}

/** How one listing is screened. */
export interface ScreenOptions {
  /** Most candidates returned. @defaultValue `10` */
  readonly limit?: number;
  /** Least score of a returned candidate; `0` keeps all. @defaultValue the lowest threshold */
  readonly minScore?: number;
  /** Decisions of people: "different" takes exactly that pair out before ranking, as long as neither side changed. */
  readonly judgements?: readonly Judgement[];
  /** The present, for the age of the list, when it moved on since the matcher was made. */
  readonly now?: Instant;
  /**
   * Which matches come with their evidence written out: `"first"` gives it for the best alone, `"none"` for none. A sweep whose sentences
   * nobody reads is a third quicker without; scores, order and outcomes are the same.
   *
   * @defaultValue `"all"`
   */
  readonly evidence?: "none" | "first" | "all";
}

/** How a sweep runs. */
export interface SweepOptions extends ScreenOptions {
  /**
   * Vectors of listings' texts, for a matcher that has vectors of its records: records of like meaning become candidates, and how alike they
   * are is evidence. Listings are then screened 32 at a time. A listing without a usable vector is screened without, and its reasons say
   * `semantics-failed`.
   *
   * @defaultValue what the matcher was built with
   */
  readonly semantics?: Semantics;
  /** Stops the sweep. */
  readonly signal?: AbortSignal;
  /** Told now and then how many listings are done. */
  readonly onProgress?: (progress: SweepProgress) => void;
}

/** How far a sweep is. */
export interface SweepProgress {
  /** Listings screened so far. */
  readonly done: number;
}

/** How an index is built. */
export interface BuildOptions extends MatcherOptions {
  /** Vectors of the records' texts; sweeps use it for listings too. */
  readonly semantics?: Semantics;
  /** Stops the build. */
  readonly signal?: AbortSignal;
  /** Told now and then how many records are in. */
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** How far a build is. */
export interface BuildProgress {
  /** Records indexed so far. */
  readonly done: number;
  /** Records in all. */
  readonly total: number;
}
