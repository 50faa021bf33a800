import type { MatchThresholds } from "../contract/matcherOptions.ts";
import type { Match, ScreeningReason } from "../contract/screening.ts";
import type { Standing } from "../index/standing.ts";

/** What is known of one pair when it is judged. @internal */
export interface PairFacts {
  /** A valid unrestricted GTIN in the identifier fields of both. */
  readonly gtin: boolean;
  /** The marketplace's own product id. */
  readonly marketplaceId: boolean;
  /** A KC number. */
  readonly kc: boolean;
  /** A model number of the record in the listing. */
  readonly model: boolean;
  /** A code that agrees but may not identify, and why. */
  readonly hint: ScreeningReason | undefined;
  /** What contradicts. */
  readonly contradictions: readonly ScreeningReason[];
  /** Whether the record applies where the listing is shipped. */
  readonly territory: Match["territory"];
  /** Score of the pair. */
  readonly score: number;
  /** Probability that any of the records that fit about as well is the product's; its own score where it is none of them. */
  readonly anyScore: number;
}

/** Outcome of one pair and why. @internal */
export interface Verdict {
  readonly outcome: Match["outcome"];
  readonly reasons: readonly ScreeningReason[];
}

const retracted: Verdict = { outcome: "none-found", reasons: ["record-retracted"] };
const below: Verdict = { outcome: "none-found", reasons: ["below-threshold"] };

/**
 * Decides one pair. An identifier permits a match and never compels one: whatever contradicts it sends the pair to a
 * person. A retracted record gives neither.
 *
 * @internal
 */
export function judgePair(
  facts: PairFacts,
  standing: Standing,
  thresholds: MatchThresholds,
): Verdict {
  if (standing.isRetracted) return retracted;
  const identified = identification(facts);
  const against = [...facts.contradictions];
  if (standing.isCounterfeit) against.push("counterfeit-recalled");
  if (facts.territory === "elsewhere") against.push("sold-elsewhere");
  if (identified !== undefined) {
    if (against.length === 0) return { outcome: "match", reasons: [identified] };
    return { outcome: "review", reasons: [identified, ...against] };
  }
  if (facts.kc) return { outcome: "review", reasons: ["kc-without-model", ...against] };
  if (facts.hint !== undefined) return { outcome: "review", reasons: [facts.hint, ...against] };
  const least = standing.isSerious ? thresholds.reviewSerious : thresholds.review;
  if (facts.score >= least) return { outcome: "review", reasons: ["similar-product", ...against] };
  if (facts.anyScore >= least)
    return { outcome: "review", reasons: ["one-of-several", ...against] };
  return below;
}

function identification(facts: PairFacts): ScreeningReason | undefined {
  if (facts.gtin) return "identified-by-gtin";
  if (facts.marketplaceId) return "identified-by-marketplace-product-id";
  return facts.kc && facts.model ? "identified-by-kc-and-model" : undefined;
}
