import { readBrand } from "./brandName.ts";
import { findCandidates } from "./candidates.ts";
import { comparePair } from "./compare.ts";
import { type BrandRelation, compareBrands } from "./compareBrands.ts";
import { codeNumber } from "./identify/productCode.ts";
import { entriesOfKey } from "./index/entriesOfKey.ts";
import type { Subject } from "./listingFacts.ts";
import { type Engine, MOST_BY_CODE } from "./matcherState.ts";
import { prepareQuery } from "./query.ts";
import { type ListingSide, logOdds, round, TERM, TERMS, weighMeasures } from "./terms.ts";

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

/** What is searched for. @internal */
export interface Search {
  /** The side that is given. */
  readonly subject: Subject;
  /** Whether that side is the listing or, the other way round, the index holds listings. */
  readonly side: ListingSide;
  /** Tells whether what stands at a place of the list is out of the question. */
  readonly isOut: (place: number) => boolean;
}

/** Finds and compares candidates, one per entry. @internal */
export function gatherPool(engine: Engine, search: Search): Candidate[] {
  const { index, query, candidates } = engine;
  if (index.entries === 0) return [];
  prepareQuery(query, index, search.subject.text);
  findCandidates(candidates, query, index, engine.bounds);
  const relations = new Map<number, BrandRelation>();
  const pool: Candidate[] = [];
  const byCode = entriesOfCodes(engine, search.subject);
  const consider = (entry: number, named: boolean): void => {
    if (search.isOut(index.entryRecord[entry] ?? 0)) return;
    const base = pool.length * TERMS;
    pool.push(compareEntry(engine, search, { entry, base, named, relations }));
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
  engine: Engine,
  { subject, side }: Search,
  { entry, base, named, relations }: Comparison,
): Candidate {
  const { index, query, measures, terms, weights } = engine;
  comparePair(measures, query, index, entry);
  const place = { terms, base };
  weighMeasures(place, measures, weights, side);
  const brand = brandRelation(engine, subject, entry, relations);
  if (brand === "different") {
    const found = Math.max(0, measures.entryBrandFound, measures.queryBrandFound);
    terms[base + TERM.brand] = round(weights.brandContradicted * (1 - found));
  }
  if (!named && subject.firmGtin && index.firmGtin[entry] === 1) {
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
  engine: Engine,
  subject: Subject,
  entry: number,
  relations: Map<number, BrandRelation>,
): BrandRelation {
  if (subject.brand.kind === "unknown") return "open";
  const place = engine.index.brand[entry] ?? 0;
  const known = relations.get(place);
  if (known !== undefined) return known;
  engine.brandNames[place] ??= readBrand(engine.index.brands[place]);
  const name = engine.brandNames[place] ?? { kind: "unknown" };
  const relation = compareBrands(subject.brand, name, engine.aliases);
  relations.set(place, relation);
  return relation;
}

function entriesOfCodes(engine: Engine, subject: Subject): Set<number> {
  const found = new Set<number>();
  for (const code of subject.codes) {
    for (const entry of entriesOfKey(engine.index, codeNumber(code))) {
      found.add(entry);
      if (found.size >= MOST_BY_CODE) return found;
    }
  }
  return found;
}
