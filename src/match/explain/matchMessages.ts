import type { EvidenceCode, Match, ScreeningReason } from "../contract/screening.ts";

/** Words beside the sentences: of headings, of an axis and of a legend. */
export interface ExplanationLabels {
  /** Heading; `{hazardId}` stands for the record. */
  readonly title: string;
  /** Evidence that raises the score. */
  readonly raises: string;
  /** Evidence that lowers it. */
  readonly lowers: string;
  /** Evidence that contradicts. */
  readonly contradicts: string;
  /** The sum so far. */
  readonly sum: string;
  /** The score, 0–1. */
  readonly score: string;
}

/**
 * The sentences of one language. `{listingValue}`, `{hazardValue}` and the names of an evidence's params stand for its
 * values; a language not shipped is made by writing such a value.
 */
export interface MatchMessages {
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
  /** That near-identical records fit alike, `{size}` in number. */
  readonly alike: string;
  /** The starting point. */
  readonly prior: string;
  /** Words of a picture of the evidence. */
  readonly labels: ExplanationLabels;
  /** Stands for a side that says nothing. */
  readonly nothing: string;
}
