import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { allLexicons } from "safepact/languages";
import { evidenceRows, TERM, TERMS } from "../../src/match/contract/evidenceTable.ts";
import { brandWritingsOf } from "../../src/match/index/brandWritings.ts";
import { lexisOf } from "../../src/match/index/indexParts.ts";
import { knowerOf } from "../../src/match/index/knowerOf.ts";
import { readListing } from "../../src/match/normalise/listingFacts.ts";
import { readPlainly } from "../../src/match/normalise/readPlainly.ts";
import { writeBrands } from "../../src/match/normalise/writeBrands.ts";
import { type Candidate, gatherPool } from "../../src/match/score/gatherPool.ts";
import type { MatcherState } from "../../src/match/score/matcherState.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";
import { type GoldPair, readLines, readListings, readRecords } from "./dataFiles.ts";
import type { Task } from "./tasks.ts";

/** The candidates of a set, each with what was measured on it. */
export interface MeasuredSet {
  readonly name: string;
  readonly listings: number;
  /** Listing of each candidate, rising. */
  readonly listing: Uint32Array;
  /** Whether the labels say that it is the listing's product. */
  readonly isRight: Uint8Array;
  /** Measures of the candidates, one after the other, a column a term. */
  readonly values: Float32Array;
}

// Terms that words measure, and the relation of brands; codes, pictures and places are rules, and so is a price that is far off.
const ruled = [
  "price",
  "meaning",
  "variant",
  "image",
  "gtin",
  "marketplaceId",
  "certificate",
  "otherIdentifier",
  "behind",
  "margin",
];

/** Terms that are fitted, by name, in the order of the columns. */
export const fittedTerms = Object.keys(TERM).filter((term) => !ruled.includes(term));

const places = fittedTerms.map((term) => TERM[term as keyof typeof TERM]);

/**
 * Measures the best candidates of every listing: 24, of unrelated listings six. What was measured stays in `.cache/matching`, for fits without
 * anything measured anew.
 *
 * @param isKept - Whether to read what was measured before.
 */
export function measuredSet(task: Task, isKept: boolean): MeasuredSet {
  const file = new URL(`../../.cache/matching/${task.name.replaceAll(" ", "-")}`, import.meta.url);
  if (isKept) return deserialize(readFileSync(file)) as MeasuredSet;
  const set = measure(task);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, serialize(set));
  return set;
}

function measure(task: Task): MeasuredSet {
  const state = indexRecords(task.hazards.flatMap(readRecords), { lexicons: allLexicons });
  const gold = goldOf(task);
  const known = knowerOf(lexisOf(state.parts));
  const listings = readListings(task.listings);
  const owners: number[] = [];
  const rights: number[] = [];
  const values: number[] = [];
  for (const [number, listing] of listings.entries()) {
    const subject = writeBrands(
      brandWritingsOf(state.parts),
      readPlainly(known, state.dictionary, readListing(listing)),
    );
    const isOut = (place: number) =>
      task.dropSelf === true && state.records.idAt(place) === listing.id;
    const least = { count: task.gold === undefined ? 6 : 24, odds: 99 };
    for (const candidate of nearest(gatherPool(state, { subject, side: "query", isOut, least }))) {
      owners.push(number);
      rights.push(gold.has(`${listing.id}\t${state.records.idAt(candidate.record)}`) ? 1 : 0);
      for (const place of places) values.push(measureOf(state, candidate, place));
    }
  }
  return {
    name: task.name,
    listings: listings.length,
    listing: Uint32Array.from(owners),
    isRight: Uint8Array.from(rights),
    values: Float32Array.from(values),
  };
}

function goldOf({ gold }: Task): ReadonlySet<string> {
  if (gold === undefined) return new Set();
  const pairs = readLines(gold).map((line) => line as GoldPair);
  return new Set(pairs.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
}

// One product of each record.
function nearest(pool: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<number>();
  return pool.filter(({ record }) => !seen.has(record) && seen.add(record));
}

// What was measured is what it weighs over its weight; a weight of nothing would hide it.
function measureOf(
  { terms, termWeights }: MatcherState,
  { base }: Candidate,
  place: number,
): number {
  const weight = termWeights[place] ?? 0;
  if (weight === 0)
    throw new Error(`${evidenceRows[place]?.code} weighs nothing: give it a weight to begin with.`);
  return place < TERMS ? (terms[base + place] ?? 0) / weight : 0;
}
