import { readBrand } from "./brandName.ts";
import { findCandidates } from "./candidates.ts";
import { comparePair } from "./compare.ts";
import { type BrandRelation, compareBrands } from "./compareBrands.ts";
import type { Excluded } from "./excludedRecords.ts";
import { codeNumber } from "./identify/productCode.ts";
import { entriesOfKey } from "./index/entriesOfKey.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { type MatcherState, POOL } from "./matcherState.ts";
import { prepareQuery } from "./query.ts";
import { logOdds, round, TERM, TERMS, weighMeasures } from "./terms.ts";

/** A record that may be the listing's product, with its nearest product. @internal */
export interface Candidate {
  /** Place of the record. */
  readonly record: number;
  /** The entry that came nearest. */
  readonly entry: number;
  /** Where its terms stand in the state's buffer. */
  readonly base: number;
  /** Whether it shares a code with the listing. */
  readonly byCode: boolean;
  /** How the brands stand to each other. */
  readonly brand: BrandRelation;
  /** Dimensions in which measures differ, as bits. */
  readonly measuresDiffer: number;
  /** Rare words in common, 0–1. */
  readonly rarity: number;
  /** Log-odds so far. */
  odds: number;
}

/** Finds and compares candidates, one per record. @internal */
export function gatherPool(
  state: MatcherState,
  facts: ListingFacts,
  excluded: Excluded,
): Candidate[] {
  const { index, query, candidates } = state;
  if (excluded.all || index.entries === 0) return [];
  prepareQuery(query, index, facts.text);
  findCandidates(candidates, query, index, state.bounds);
  const relations = new Map<number, BrandRelation>();
  const pool: Candidate[] = [];
  const byCode = entriesOfCodes(state, facts);
  const consider = (entry: number, named: boolean): void => {
    const record = index.entryRecord[entry] ?? 0;
    if (excluded.records.size > 0 && excluded.records.has(state.records.at(record).id)) return;
    if (pool.length >= POOL) return;
    const base = pool.length * TERMS;
    pool.push(compareEntry(state, facts, { entry, base, named, relations }));
  };
  for (const entry of byCode) consider(entry, true);
  for (let at = 0; at < candidates.size; at++) {
    const entry = candidates.entries[at] ?? 0;
    if (!byCode.has(entry)) consider(entry, false);
  }
  return pool;
}

interface Comparison {
  readonly entry: number;
  readonly base: number;
  readonly named: boolean;
  readonly relations: Map<number, BrandRelation>;
}

function compareEntry(
  state: MatcherState,
  facts: ListingFacts,
  { entry, base, named, relations }: Comparison,
): Candidate {
  const { index, query, measures, terms, weights } = state;
  comparePair(measures, query, index, entry);
  const place = { terms, base };
  weighMeasures(place, measures, weights, "query");
  const brand = brandRelation(state, facts, entry, relations);
  if (brand === "different") {
    const found = Math.max(0, measures.entryBrandFound, measures.queryBrandFound);
    terms[base + TERM.brand] = round(weights.brandContradicted * (1 - found));
  }
  if (!named && facts.firmGtin && index.firmGtin[entry] === 1) {
    terms[base + TERM.gtin] = weights.gtinContradicted;
  }
  return {
    record: index.entryRecord[entry] ?? 0,
    entry,
    base,
    byCode: named,
    brand,
    measuresDiffer: measures.measuresDiffer,
    rarity: measures.shared / (1 + measures.shared),
    odds: logOdds(place, weights.prior),
  };
}

// Candidates share brands, so each brand is compared once a listing.
function brandRelation(
  state: MatcherState,
  facts: ListingFacts,
  entry: number,
  relations: Map<number, BrandRelation>,
): BrandRelation {
  if (facts.brand.kind === "unknown") return "open";
  const place = state.index.brand[entry] ?? 0;
  const known = relations.get(place);
  if (known !== undefined) return known;
  state.brandNames[place] ??= readBrand(state.index.brands[place]);
  const name = state.brandNames[place] ?? { kind: "unknown" };
  const relation = compareBrands(facts.brand, name, state.aliases);
  relations.set(place, relation);
  return relation;
}

function entriesOfCodes(state: MatcherState, facts: ListingFacts): Set<number> {
  const found = new Set<number>();
  for (const code of facts.codes) {
    for (const entry of entriesOfKey(state.index, codeNumber(code))) {
      found.add(entry);
      if (found.size >= POOL / 2) return found;
    }
  }
  return found;
}
