import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { TERM } from "../contract/evidenceTable.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { codesOfProduct } from "../identify/codesOfProduct.ts";
import { type SharedCodes, shareCodes } from "../identify/shareCodes.ts";
import { HALF, HALF_PRODUCT } from "../index/entryRow.ts";
import { partOf } from "../index/indexParts.ts";
import type { ListingFacts } from "../normalise/listingFacts.ts";
import { sharedModel } from "../normalise/sharedModel.ts";
import { refuseIdentified } from "../offer/refuseIdentified.ts";
import type { Candidate } from "../score/gatherPool.ts";
import type { Engine, MatcherState } from "../score/matcherState.ts";
import { logOdds } from "../score/terms.ts";
import { contradictedVariant } from "./contradictedVariant.ts";
import { pairSupport } from "./pairSupport.ts";

/** The product that a candidate stands for, in its record. @internal */
export interface Pair {
  readonly record: HazardRecord;
  readonly product: HazardProduct;
}

/** What is known of a candidate, beyond how its words compare. @internal */
export interface Refinement {
  readonly candidate: Candidate;
  /** Reads its record and product: most candidates are judged without. */
  readonly pair: () => Pair;
  readonly codes: SharedCodes | undefined;
  /** Whether the listing names a model of the product, as far as that is asked: beside a certification number. */
  readonly hasModel: boolean;
  readonly contradictions: readonly ScreeningReason[];
}

/** The product of a candidate among records. @internal */
export function pairOf(state: MatcherState, candidate: Candidate): Pair {
  const { record, entry } = candidate;
  const found = state.records.at(record);
  const { index, firstEntry } = partOf(state.parts, entry);
  const product =
    found.products[index.rows.halves[(entry - firstEntry) * HALF + HALF_PRODUCT] ?? 0];
  if (product === undefined) throw new RangeError("The index does not fit its records.");
  return { record: found, product };
}

/** What is known of a candidate that shares no code. @internal */
export function withoutCodes(candidate: Candidate, pair: () => Pair): Refinement {
  const contradictions: ScreeningReason[] = [];
  if (candidate.brand === "different") contradictions.push("brand-contradicted");
  if (candidate.differs) contradictions.push("variant-contradicted");
  return { candidate, pair, codes: undefined, hasModel: false, contradictions };
}

/**
 * Reads a candidate that shares a code: which codes agree, and what contradicts them. Its log-odds change.
 *
 * @internal
 */
export function refineCandidate(
  engine: Engine,
  facts: ListingFacts,
  candidate: Candidate,
  pair: () => Pair,
): Refinement {
  if (!candidate.byCode) return withoutCodes(candidate, pair);
  const contradictions: ScreeningReason[] =
    candidate.brand === "different" ? ["brand-contradicted"] : [];
  const { record, product } = pair();
  const codes = shareCodes(facts.listing, facts.codes, codesOfProduct(record, product));
  if (codes.contradicted) contradictions.push("identifier-contradicted");
  const variant = contradictedVariant(facts, product, engine.dictionary);
  if (variant !== undefined) contradictions.push(variant);
  const other = refuseIdentified(facts, product, {
    support: () => pairSupport(engine, facts.listing, product),
    dictionary: engine.dictionary,
  });
  if (other !== undefined) contradictions.push(other);
  weighCodes(engine, candidate.base, codes);
  weighContradictions(engine, candidate, contradictions);
  candidate.odds = logOdds(engine.terms, candidate.base, engine.weights.prior);
  const hasModel = codes.kc !== undefined && sharedModel(facts, product) !== undefined;
  return { candidate, pair, codes, hasModel, contradictions };
}

function weighCodes(engine: Engine, base: number, codes: SharedCodes): void {
  const { terms, weights } = engine;
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
  engine: Engine,
  { base }: Candidate,
  contradictions: readonly ScreeningReason[],
): void {
  const { terms, weights } = engine;
  if (contradictions.includes("brand-contradicted") && terms[base + TERM.brand] === 0) {
    terms[base + TERM.brand] = weights.brandContradicted;
  }
  const differs = contradictions.some((each) => each !== "brand-contradicted");
  if (differs) terms[base + TERM.variant] = weights.variantContradicted;
}
