import type { HazardProduct } from "../model/hazardProduct.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { agreeingModel } from "./agreeingModel.ts";
import { type BrandName, readBrand } from "./brandName.ts";
import { type BrandRelation, compareBrands } from "./compareBrands.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import type { ListingFacts } from "./listingFacts.ts";
import type { MatcherState } from "./matcherState.ts";
import { type SharedCodes, shareCodes } from "./pairCodes.ts";
import type { Candidate } from "./pool.ts";
import type { Match, ScreeningReason } from "./screening.ts";
import { logistic, logOdds, round, TERM, TERMS } from "./terms.ts";
import { territoryOf } from "./territory.ts";
import { judgePair, type PairFacts, type Verdict } from "./verdict.ts";

/** A candidate with everything known about the pair. @internal */
export interface Refined {
  readonly candidate: Candidate;
  readonly record: HazardRecord;
  readonly product: HazardProduct;
  readonly brand: BrandName;
  readonly codes: SharedCodes;
  readonly model: string | undefined;
  readonly territory: Match["territory"];
  readonly facts: PairFacts;
  odds: number;
  score: number;
  strength: number;
  verdict: Verdict;
}

/** Adds to a candidate what needs the records themselves: codes, brands, variants, territory. @internal */
export function refineCandidate(
  state: MatcherState,
  facts: ListingFacts,
  candidate: Candidate,
): Refined {
  const record = state.records.at(candidate.record);
  const product = record.products[state.index.entryProduct[candidate.entry] ?? 0];
  if (product === undefined) throw new RangeError("The index does not fit its records.");
  const brand = readBrand(product.brand);
  const codes = shareCodes(facts.listing, facts.codes, codesOfProduct(record, product));
  const relation = compareBrands(facts.brand, brand, state.aliases);
  const model = agreeingModel(product.models, facts.text.models, [facts.text.title]);
  weighCodes(state, candidate.base, codes);
  weighBrand(state, candidate.base, relation);
  const odds = logOdds(state.terms, candidate.base, state.weights.prior);
  const score = logistic(odds);
  const contradictions: ScreeningReason[] = relation === "different" ? ["brand-contradicted"] : [];
  const territory = territoryOf(record.territory, facts.listing.shipsTo);
  const pairFacts: PairFacts = {
    gtin: codes.gtin !== undefined,
    marketplaceId: codes.marketplaceId !== undefined,
    kc: codes.kc !== undefined,
    model: model !== undefined,
    hint: codes.hint?.reason,
    contradictions,
    territory,
    score,
  };
  return {
    candidate,
    record,
    product,
    brand,
    codes,
    model,
    territory,
    facts: pairFacts,
    odds,
    score,
    strength: strengthOf(state.terms, candidate),
    verdict: judgePair(pairFacts, record, product, state.thresholds),
  };
}

function weighCodes(state: MatcherState, base: number, codes: SharedCodes): void {
  const { terms, weights } = state;
  if (codes.gtin !== undefined) terms[base + TERM.gtin] = weights.gtinAgrees;
  else if (codes.hint !== undefined) terms[base + TERM.gtin] = weights.gtinHint;
  else if (codes.gtinsDiffer) terms[base + TERM.gtin] = weights.gtinContradicted;
  if (codes.marketplaceId !== undefined)
    terms[base + TERM.marketplaceId] = weights.marketplaceIdAgrees;
  if (codes.kc !== undefined) terms[base + TERM.certificate] = weights.certificateAgrees;
  if (codes.other !== undefined) terms[base + TERM.otherIdentifier] = weights.otherIdentifierAgrees;
}

// Brands that differ in letters only may be the same across scripts or by an alias; then nothing is missing.
function weighBrand(state: MatcherState, base: number, relation: BrandRelation): void {
  const { terms, weights } = state;
  if (relation === "different") terms[base + TERM.brand] = weights.brandContradicted;
  if (relation === "same") {
    terms[base + TERM.listingBrand] = 0;
    terms[base + TERM.recordBrand] = 0;
  }
}

// Independent kinds of evidence that agree, and how rare the shared words are.
function strengthOf(terms: Float64Array, candidate: Candidate): number {
  let kinds = 0;
  for (let at = 0; at < TERMS; at++) if ((terms[candidate.base + at] ?? 0) > 0) kinds++;
  return round(kinds + candidate.shared / (1 + candidate.shared));
}
