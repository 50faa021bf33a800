import { findCandidates } from "./candidates.ts";
import { comparePair } from "./compare.ts";
import type { Excluded } from "./excludedRecords.ts";
import { codeNumber } from "./identify/productCode.ts";
import { entriesOfKey } from "./index/entriesOfKey.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { type MatcherState, POOL } from "./matcherState.ts";
import { prepareQuery } from "./query.ts";
import { logOdds, TERMS, weighMeasures } from "./terms.ts";

/** A record that may be the listing's product, with its nearest product. @internal */
export interface Candidate {
  /** Place of the record. */
  readonly record: number;
  /** The entry that came nearest. */
  readonly entry: number;
  /** Where its terms begin in the state's buffer. */
  readonly base: number;
  /** Log-odds from words, numbers and price. */
  readonly odds: number;
  /** Shared rare words, for the strength. */
  readonly shared: number;
}

/** Finds and compares candidates, one per record, best first. @internal */
export function gatherPool(
  state: MatcherState,
  facts: ListingFacts,
  excluded: Excluded,
): Candidate[] {
  const { index, query, candidates } = state;
  if (excluded.all || index.entries === 0) return [];
  prepareQuery(query, index, facts.text);
  findCandidates(candidates, query, index, state.bounds);
  const best = new Map<number, Candidate>();
  let slot = 0;
  const consider = (entry: number): void => {
    if (slot === POOL) return;
    const record = index.entryRecord[entry] ?? 0;
    if (excluded.records.size > 0 && excluded.records.has(state.records.at(record).id)) return;
    const candidate = compareEntry(state, entry, slot * TERMS);
    const known = best.get(record);
    if (
      known === undefined ||
      candidate.odds > known.odds ||
      (candidate.odds === known.odds && entry < known.entry)
    ) {
      best.set(record, candidate);
      slot++;
    }
  };
  for (const entry of entriesOfCodes(state, facts)) consider(entry);
  for (let at = 0; at < candidates.size; at++) {
    const entry = candidates.entries[at] ?? 0;
    consider(entry);
  }
  return [...best.values()].sort((a, b) => b.odds - a.odds || a.record - b.record);
}

function compareEntry(state: MatcherState, entry: number, base: number): Candidate {
  const { index, query, measures, terms, weights } = state;
  comparePair(measures, query, index, entry);
  weighMeasures(terms, base, measures, weights, false);
  return {
    record: index.entryRecord[entry] ?? 0,
    entry,
    base,
    odds: logOdds(terms, base, weights.prior),
    shared: measures.shared,
  };
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
