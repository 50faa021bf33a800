import type { HazardProduct } from "../model/hazardProduct.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { agreeingModel } from "./agreeingModel.ts";
import { contradictedVariant } from "./contradictedVariant.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { MatcherState } from "./matcherState.ts";
import { type SharedCodes, shareCodes } from "./pairCodes.ts";
import type { Candidate } from "./pool.ts";
import type { ScreeningReason } from "./screening.ts";
import { logOdds, TERM } from "./terms.ts";

/** What the texts of a record say about a candidate, beyond what the index holds. @internal */
export interface Refinement {
  readonly record: HazardRecord;
  readonly product: HazardProduct;
  readonly codes: SharedCodes | undefined;
  /** A model number that both name. */
  readonly model: string | undefined;
  readonly contradictions: readonly ScreeningReason[];
}

/** The product of a candidate. @internal */
export function productOf(
  state: MatcherState,
  { record, entry }: Candidate,
): { readonly record: HazardRecord; readonly product: HazardProduct } {
  const found = state.records.at(record);
  const product = found.products[state.index.entryProduct[entry] ?? 0];
  if (product === undefined) throw new RangeError("The index does not fit its records.");
  return { record: found, product };
}

/**
 * Reads a candidate that shares a code: which codes agree, and what contradicts them. Its log-odds change.
 *
 * @internal
 */
export function refineCandidate(
  state: MatcherState,
  facts: ListingFacts,
  candidate: Candidate,
): Refinement {
  const { record, product } = productOf(state, candidate);
  const codes = candidate.byCode
    ? shareCodes(facts.listing, facts.codes, codesOfProduct(record, product))
    : undefined;
  const contradictions: ScreeningReason[] =
    candidate.brand === "different" ? ["brand-contradicted"] : [];
  const variant = contradictedVariant(facts, product);
  if (variant !== undefined) contradictions.push(variant);
  if (codes !== undefined) {
    weighCodes(state, candidate.base, codes);
    weighContradictions(state, candidate, contradictions);
    candidate.odds = logOdds({ terms: state.terms, base: candidate.base }, state.weights.prior);
  }
  const model = agreeingModel(product.models, facts.text.models, [facts.text.title]);
  return { record, product, codes, model, contradictions };
}

function weighCodes(state: MatcherState, base: number, codes: SharedCodes): void {
  const { terms, weights } = state;
  if (codes.gtin !== undefined) terms[base + TERM.gtin] = weights.gtinAgrees;
  else if (codes.hint !== undefined) terms[base + TERM.gtin] = weights.gtinHint;
  else if (codes.gtinsDiffer) terms[base + TERM.gtin] = weights.gtinContradicted;
  if (codes.marketplaceId !== undefined) {
    terms[base + TERM.marketplaceId] = weights.marketplaceIdAgrees;
  }
  if (codes.kc !== undefined) terms[base + TERM.certificate] = weights.certificateAgrees;
  if (codes.other !== undefined) terms[base + TERM.otherIdentifier] = weights.otherIdentifierAgrees;
}

// A contradiction that words have not lowered yet lowers now.
function weighContradictions(
  state: MatcherState,
  { base }: Candidate,
  contradictions: readonly ScreeningReason[],
): void {
  const { terms, weights } = state;
  if (contradictions.includes("brand-contradicted") && terms[base + TERM.brand] === 0) {
    terms[base + TERM.brand] = weights.brandContradicted;
  }
  const differs = contradictions.some((each) => each !== "brand-contradicted");
  if (differs) terms[base + TERM.variant] = weights.variantContradicted;
}
