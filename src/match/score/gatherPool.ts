import { comparePair } from "../compare/comparePair.ts";
import { AHEAD, readAhead } from "../compare/readAhead.ts";
import { TERM, TERMS } from "../contract/evidenceTable.ts";
import { codeNumber } from "../identify/productCode.ts";
import { entriesOfKey } from "../index/entriesOfKey.ts";
import { HALF, HALF_FIRM_GTIN, ROW, ROW_BRAND, ROW_RECORD } from "../index/entryRow.ts";
import { type IndexPart, type IndexParts, lexisOf, partOf } from "../index/indexParts.ts";
import { readBrand } from "../normalise/brandName.ts";
import { type BrandRelation, compareBrands } from "../normalise/compareBrands.ts";
import type { Subject } from "../normalise/listingFacts.ts";
import type { EntrySet } from "../retrieve/entrySet.ts";
import { findAmong } from "../retrieve/findAmong.ts";
import { findCandidates } from "../retrieve/findCandidates.ts";
import type { ListingSide } from "../retrieve/listingSide.ts";
import { lookAlikePictures, pictureLikeness } from "../retrieve/lookAlikePictures.ts";
import { type Meanings, nearestMeanings } from "../retrieve/nearestMeanings.ts";
import { prepareQuery } from "../retrieve/prepareQuery.ts";
import { type Engine, MOST_BY_CODE } from "./matcherState.ts";
import { logOdds, round } from "./terms.ts";

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
  /** Whether colours, measures or the audience differ. */
  readonly differs: boolean;
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
  /** Tells whether what stands at a place of the list is out of the question; absent when nothing is. */
  readonly isOut?: ((place: number) => boolean) | undefined;
  /** Entries that alone are asked about; absent when all are. */
  readonly among?: EntrySet | undefined;
  /** What the listing means, a vector of length one; absent without an embedding. */
  readonly vector?: Float32Array | undefined;
  /** How many of the best are kept at least, and the log-odds from which all are. */
  readonly least: { readonly count: number; readonly odds: number };
}

/** Finds and compares candidates, one per entry. @internal */
export function gatherPool(engine: Engine, search: Search): Candidate[] {
  const { parts, query, candidates, found } = engine;
  const { among } = search;
  if (parts.entries === 0) return [];
  query.side = search.side;
  prepareQuery(query, lexisOf(parts), search.subject.text);
  if (among === undefined) findCandidates(candidates, query, parts, engine.bounds);
  else findAmong(candidates, query, { parts, bounds: engine.bounds, among });
  engine.relations.clear();
  const byCode = entriesOfCodes(parts, search.subject);
  const pictures = lookAlikePictures(parts, search.subject.fingerprints);
  const meanings = search.vector && nearestMeanings(parts, search.vector);
  const size = chooseEntries(engine, search, byCode, [
    ...pictures.keys(),
    ...(meanings?.nearest ?? []),
  ]);
  const compared = { ...search, meanings };
  for (let at = 0; at < size; at++) {
    if (at % AHEAD === 0) readAhead(query, parts, found.entry, at, Math.min(at + AHEAD, size));
    compareEntry(engine, compared, at);
  }
  if (pictures.size > 0) weighPictures(engine, size, pictures);
  return collect(engine, size, search.least);
}

// Each entry once: those that share a code, the nearest by their words, and those that look alike or mean the like.
function chooseEntries(
  { parts, candidates, found, order }: Engine,
  { isOut, among }: Pick<Search, "isOut" | "among">,
  byCode: ReadonlySet<number>,
  others: readonly number[],
): number {
  let size = 0;
  const choose = (entry: number, named: number): void => {
    if (among !== undefined && among.entries[entry] !== 1) return;
    if (isOut?.(recordOf(parts, entry)) === true) return;
    found.entry[size] = entry;
    found.named[size++] = named;
  };
  for (const entry of byCode) choose(entry, 1);
  for (let at = 0; at < candidates.size; at++) {
    const entry = candidates.best[at] ?? 0;
    if (byCode.size === 0 || !byCode.has(entry)) choose(entry, 0);
  }
  for (const entry of others) {
    if (size === order.length) break;
    if (!byCode.has(entry) && !found.entry.subarray(0, size).includes(entry)) choose(entry, 0);
  }
  return size;
}

function recordOf(parts: IndexParts, entry: number): number {
  const { index, firstEntry, firstRecord } = partOf(parts, entry);
  return firstRecord + (index.rows.words[(entry - firstEntry) * ROW + ROW_RECORD] ?? 0);
}

// A picture raises what words have found; alone it never reaches a person.
function weighPictures(engine: Engine, size: number, pictures: ReadonlyMap<number, number>): void {
  const { found, terms, weights } = engine;
  for (let at = 0; at < size; at++) {
    const distance = pictures.get(found.entry[at] ?? 0);
    if (distance === undefined) continue;
    const base = at * TERMS;
    terms[base + TERM.image] = round(weights.imageSimilar * pictureLikeness(distance));
    found.odds[at] = logOdds(terms, base, weights.prior);
  }
}

// Objects are made only for those that can be shown or decide: the rest stay numbers.
function collect(
  engine: Engine,
  size: number,
  least: { readonly count: number; readonly odds: number },
): Candidate[] {
  const { found, order } = engine;
  for (let at = 0; at < size; at++) {
    const odds = found.odds[at] ?? 0;
    let place = at;
    while (place > 0 && (found.odds[order[place - 1] ?? 0] ?? 0) < odds) {
      order[place] = order[place - 1] ?? 0;
      place--;
    }
    order[place] = at;
  }
  const pool: Candidate[] = [];
  for (let rank = 0; rank < size; rank++) {
    const at = order[rank] ?? 0;
    const named = found.named[at] === 1;
    if (rank < least.count || named || (found.odds[at] ?? 0) >= least.odds) {
      pool.push(toCandidate(engine, at, named));
    }
  }
  return pool;
}

function toCandidate(engine: Engine, at: number, named: boolean): Candidate {
  const { parts, found, terms, weights } = engine;
  const base = at * TERMS;
  for (let term = base; term < base + TERMS; term++) {
    // Most say nothing. This makes zero of what is zero below zero, too.
    terms[term] = terms[term] === 0 ? 0 : round(terms[term] ?? 0);
  }
  const entry = found.entry[at] ?? 0;
  const shared = found.shared[at] ?? 0;
  return {
    record: recordOf(parts, entry),
    entry,
    base,
    byCode: named,
    brand: relationNames[found.brand[at] ?? 0] ?? "open",
    measuresDiffer: found.measuresDiffer[at] ?? 0,
    differs: found.differs[at] === 1,
    rarity: shared / (1 + shared),
    // Rounded terms sum to exactly this.
    odds: logOdds(terms, base, weights.prior),
  };
}

const relationNames: readonly BrandRelation[] = ["open", "same", "different"];

function compareEntry(
  engine: Engine,
  { subject, meanings }: Search & { readonly meanings: Meanings | undefined },
  at: number,
): void {
  const { parts, query, measures, terms, termWeights, weights, found } = engine;
  const entry = found.entry[at] ?? 0;
  const part = partOf(parts, entry);
  const local = entry - part.firstEntry;
  comparePair(measures, query, part.index, local, at % AHEAD);
  const brand = brandRelation(engine, subject, part, local);
  const { values } = measures;
  // Texts of the same words mean the same: only what meaning knows beyond the words is evidence of its own.
  values[TERM.meaning] =
    meanings === undefined ? 0 : Math.max(0, meanings.likeness(entry) - (values[TERM.title] ?? 0));
  values[TERM.brand] = brand === "different" ? 1 - measures.brandFound : 0;
  const isOther =
    subject.firmGtin &&
    found.named[at] !== 1 &&
    part.index.rows.halves[local * HALF + HALF_FIRM_GTIN] === 1;
  const base = at * TERMS;
  let odds = weights.prior;
  for (let term = 0; term < TERMS; term++) {
    const value = (termWeights[term] ?? 0) * (values[term] ?? 0);
    terms[base + term] = value;
    odds += value;
  }
  if (isOther) {
    terms[base + TERM.gtin] = weights.gtinContradicted;
    odds += weights.gtinContradicted;
  }
  found.brand[at] = relationNames.indexOf(brand);
  found.measuresDiffer[at] = measures.measuresDiffer;
  found.differs[at] = measures.differs ? 1 : 0;
  found.shared[at] = measures.shared;
  found.odds[at] = odds;
}

// Candidates share brands, so each brand is compared once a listing.
function brandRelation(
  engine: Engine,
  subject: Subject,
  { index, firstBrand }: IndexPart,
  entry: number,
): BrandRelation {
  if (subject.brand.kind === "unknown") return "open";
  const { relations } = engine;
  const brand = index.rows.words[entry * ROW + ROW_BRAND] ?? 0;
  const place = firstBrand + brand;
  const known = relations.get(place);
  if (known !== undefined) return known;
  engine.brandNames[place] ??= readBrand(index.brands[brand]);
  const name = engine.brandNames[place] ?? { kind: "unknown" };
  const relation = compareBrands(subject.brand, name, engine.aliases);
  relations.set(place, relation);
  return relation;
}

const noEntries: ReadonlySet<number> = new Set();

function entriesOfCodes(parts: IndexParts, subject: Subject): ReadonlySet<number> {
  if (subject.codes.length === 0) return noEntries;
  const found = new Set<number>();
  for (const code of subject.codes) {
    for (const entry of entriesOfKey(parts, codeNumber(code))) {
      found.add(entry);
      if (found.size >= MOST_BY_CODE) return found;
    }
  }
  return found;
}
