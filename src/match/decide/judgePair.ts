import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { MatchThresholds } from "../contract/matcherOptions.ts";
import type { Match, ScreeningReason } from "../contract/screening.ts";

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
}

/** Outcome of one pair and why. @internal */
export interface Verdict {
  readonly outcome: Match["outcome"];
  readonly reasons: readonly ScreeningReason[];
}

/**
 * Decides one pair. An identifier permits a match and never compels one: whatever contradicts it sends the pair to a
 * person. A retracted record gives neither.
 *
 * @internal
 */
export function judgePair(
  facts: PairFacts,
  record: HazardRecord,
  product: HazardProduct,
  thresholds: MatchThresholds,
): Verdict {
  if (record.status === "retracted")
    return { outcome: "none-found", reasons: ["record-retracted"] };
  const identified = identification(facts);
  const against = [...facts.contradictions];
  if (product.counterfeit === "yes" || product.counterfeit === "unsure")
    against.push("counterfeit-recalled");
  if (facts.territory === "elsewhere") against.push("sold-elsewhere");
  if (identified !== undefined) {
    if (against.length === 0) return { outcome: "match", reasons: [identified] };
    return { outcome: "review", reasons: [identified, ...against] };
  }
  if (facts.kc) return { outcome: "review", reasons: ["kc-without-model", ...against] };
  if (facts.hint !== undefined) return { outcome: "review", reasons: [facts.hint, ...against] };
  const least = record.risk?.level === "serious" ? thresholds.reviewSerious : thresholds.review;
  if (facts.score >= least) return { outcome: "review", reasons: ["similar-product", ...against] };
  return { outcome: "none-found", reasons: ["below-threshold"] };
}

function identification(facts: PairFacts): ScreeningReason | undefined {
  if (facts.gtin) return "identified-by-gtin";
  if (facts.marketplaceId) return "identified-by-marketplace-product-id";
  return facts.kc && facts.model ? "identified-by-kc-and-model" : undefined;
}

/** Which units of the product are concerned. @internal */
export function scopeOf(product: HazardProduct): Match["scope"] {
  switch (product.scope.units) {
    case "all":
    case "product-type":
      return product.scope.batches === undefined ? "all-units" : "batch-must-be-checked";
    case "batches":
      return "batch-must-be-checked";
    case "unknown":
      return product.scope.batches === undefined ? "unknown" : "batch-must-be-checked";
  }
}
