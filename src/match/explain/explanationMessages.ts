import type { EvidenceCode, Match, ScreeningReason } from "../screening.ts";

/**
 * The sentences of one language. `{listingValue}`, `{hazardValue}` and the names of an evidence's params stand for its
 * values; a language not shipped is made by writing such a value.
 */
export interface ExplanationMessages {
  /** Language, BCP 47. */
  readonly locale: string;
  /** What each piece of evidence says. */
  readonly evidence: Readonly<Record<EvidenceCode, string>>;
  /** What an outcome of a pair means. */
  readonly outcome: Readonly<Record<Match["outcome"], string>>;
  /** What a reason means. */
  readonly reason: Readonly<Record<ScreeningReason, string>>;
  /** Which units are concerned. */
  readonly scope: Readonly<Record<Match["scope"], string>>;
  /** Whether it applies where the listing is shipped. */
  readonly territory: Readonly<Record<Match["territory"], string>>;
  /** The starting point: `{prior}`. */
  readonly prior: string;
  /** Stands for a side that says nothing. */
  readonly nothing: string;
}
