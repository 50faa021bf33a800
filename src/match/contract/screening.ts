/** What a screening says about a listing. The strongest negative is that none was found in these lists. */
export const screeningOutcomes = ["match", "review", "none-found", "unverifiable"] as const;

/** An outcome of `vocabularies.screeningOutcomes`. */
export type ScreeningOutcome = (typeof screeningOutcomes)[number];

/** Why a screening has its outcome. */
export const screeningReasons = [
  // unverifiable
  "empty-list",
  "stale-list",
  "list-without-date",
  "unusable-listing",
  // match
  "identified-by-gtin",
  "identified-by-marketplace-product-id",
  "identified-by-kc-and-model",
  // review although an identifier agrees
  "brand-contradicted",
  "variant-contradicted",
  "pack-contradicted",
  "model-contradicted",
  "product-type-contradicted",
  "offers-part",
  "offers-accessory",
  "offers-manual",
  "offers-packaging",
  "offers-service",
  "offers-wanted",
  "offers-miniature",
  "offers-print",
  "offers-unknown",
  "nothing-else-agrees",
  "other-product-named",
  "kc-without-model",
  "restricted-gtin",
  "case-of-the-product",
  "identifier-only-in-text",
  "identifier-contradicted",
  "counterfeit-recalled",
  "sold-elsewhere",
  // review without one
  "similar-product",
  "one-of-several",
  // none-found
  "below-threshold",
  "no-candidate",
  "record-retracted",
  "judged-different",
  "judgement-incomplete",
  "allowed-by-caller",
  // beside any: the embedding gave no vector for the listing
  "semantics-failed",
] as const;

/** A reason of `vocabularies.screeningReasons`. */
export type ScreeningReason = (typeof screeningReasons)[number];

/** What a piece of evidence is about. */
export const evidenceKinds = [
  "identifier",
  "model",
  "brand",
  "text",
  "number",
  "variant",
  "product-type",
  "price",
  "image",
  "rank",
] as const;

/** A kind of `vocabularies.evidenceKinds`. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a piece of evidence says. Codes ending in `-contradicted` lower the score. */
export const evidenceCodes = [
  "gtin-agrees",
  "gtin-restricted",
  "gtin-case-of-product",
  "gtin-in-text",
  "gtin-contradicted",
  "marketplace-product-id-agrees",
  "kc-agrees",
  "fcc-agrees",
  "asin-agrees",
  "other-identifier-agrees",
  "model-agrees",
  "model-similar",
  "model-contradicted",
  "brand-contradicted",
  "title-similar",
  "words-similar",
  "words-found",
  "words-of-record-found",
  "words-of-listing-found",
  "rare-words-shared",
  "meaning-similar",
  "numbers-agree",
  "numbers-contradicted",
  "measure-agrees",
  "size-contradicted",
  "volume-contradicted",
  "weight-contradicted",
  "voltage-contradicted",
  "power-contradicted",
  "charge-contradicted",
  "storage-contradicted",
  "age-contradicted",
  "pack-contradicted",
  "colour-contradicted",
  "audience-contradicted",
  "variant-contradicted",
  "product-type-contradicted",
  "offers-something-else",
  "offers-unknown",
  "nothing-else-agrees",
  "price-differs",
  "image-similar",
  "clear-of-the-next-record",
  "behind-a-closer-record",
  "clear-of-other-listings",
  "behind-a-closer-listing",
] as const;

/** A code of `vocabularies.evidenceCodes`. */
export type EvidenceCode = (typeof evidenceCodes)[number];

/** One reason why a listing is or is not the product of a record. */
export interface MatchEvidence {
  /** What it is about. */
  readonly kind: EvidenceKind;
  /** What it says. */
  readonly code: EvidenceCode;
  /** Figures and words of it, for the sentence that explains it. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What the listing says; empty when it says nothing of the kind. */
  readonly listingValue: string;
  /** What the record says; empty when it says nothing of the kind. */
  readonly hazardValue: string;
  /** How much it moves the log-odds of the score: above zero for the product, below against. */
  readonly weight: number;
}

/** One hazard record held against one listing. */
export interface Match {
  /** The hazard record. */
  readonly hazardId: string;
  /** The product of the record that is nearest, by its `line`. */
  readonly line: string;
  /** What this pair alone would give. */
  readonly outcome: "match" | "review" | "none-found";
  /** Why it gives that. */
  readonly reasons: readonly ScreeningReason[];
  /**
   * Probability, 0–1, that the listing offers the product, in a population in which one listing in a thousand offers a listed product
   * and the others are the unrelated offers of marketplaces. Where more do, such as among hits of a search, it is too low.
   */
  readonly score: number;
  /** Orders equal scores: how many independent fields agree, and how rare what they share is. */
  readonly strength: number;
  /** Whether every unit is concerned, or the batch must be checked first. */
  readonly scope: "all-units" | "batch-must-be-checked" | "unknown";
  /** Whether the record applies where the listing is shipped. */
  readonly territory: "applies" | "elsewhere" | "unknown";
  /** Log-odds before any evidence; with the weights it sums to the log-odds of `score`. */
  readonly prior: number;
  /** Evidence, heaviest first. */
  readonly evidence: readonly MatchEvidence[];
  /** The group of near-identical records that it is of; absent when it stands alone. */
  readonly group?: MatchGroup;
}

/** Where a match stands among records that its words cannot tell apart. */
export interface MatchGroup {
  /** Which group of the screening, from 1. */
  readonly number: number;
  /** How many records fit alike. */
  readonly size: number;
}

/** Near-identical records that fit a listing about as well as each other: a person must look at their pictures. */
export interface RecordGroup {
  /** Its number, from 1. */
  readonly number: number;
  /** The records, best first; also those that the limit of the screening left out. */
  readonly hazardIds: readonly string[];
}

/** Which list of hazard records a screening was made against. */
export interface ScreenedList {
  /** SHA-256 over the records, hexadecimal: the same records give the same version. */
  readonly version: string;
  /** As of when the list was complete, when the caller said so. */
  readonly asOf?: string;
  /** How many hazard records it holds. */
  readonly size: number;
}

/** What holding one listing against a list of hazard records gave. */
export interface Screening {
  /** The listing. */
  readonly listingId: string;
  /** Its marketplace. */
  readonly platform: string;
  /** What the screening says. */
  readonly outcome: ScreeningOutcome;
  /** Why. */
  readonly reasons: readonly ScreeningReason[];
  /** Candidates at or above the asked score, best first. */
  readonly matches: readonly Match[];
  /**
   * Near-identical records among those that reach the threshold and fit alike, of which at least one is among the matches; absent when
   * there are none. Scores and order know nothing of it.
   */
  readonly groups?: readonly RecordGroup[];
  /** The list it was held against. */
  readonly list: ScreenedList;
  /** Name and version of the method and a hash of its weights and thresholds. */
  readonly algorithm: string;
}
