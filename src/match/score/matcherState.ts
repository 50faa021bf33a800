import { conceptTableOf } from "../analyse/conceptTable.ts";
import { createMeasures, type PairMeasures } from "../compare/pairMeasures.ts";
import { TERMS } from "../contract/evidenceTable.ts";
import type { MatcherOptions, MatchThresholds } from "../contract/matcherOptions.ts";
import type { ScreenedList } from "../contract/screening.ts";
import type { Semantics } from "../contract/semantics.ts";
import type { MatchWeights } from "../contract/weights.ts";
import type { IndexParts } from "../index/indexParts.ts";
import type { ListDigest } from "../index/recordDigest.ts";
import type { RecordList } from "../index/recordList.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import type { BrandName } from "../normalise/brandName.ts";
import type { BrandAliases, BrandRelation } from "../normalise/compareBrands.ts";
import {
  type CandidateBounds,
  type CandidateBuffer,
  candidateBufferFor,
} from "../retrieve/candidateBuffer.ts";
import { createQuery, type Query } from "../retrieve/query.ts";
import { weightsOfTerms } from "./terms.ts";

/** Most candidates found by a code, beside those found by words. @internal */
export const MOST_BY_CODE = 128;

/** An index with what is needed to search it; the buffers serve one search at a time. @internal */
export interface Engine {
  readonly parts: IndexParts;
  /** English of the words of other languages. */
  readonly dictionary: Dictionary;
  readonly weights: MatchWeights;
  readonly thresholds: MatchThresholds;
  readonly aliases: BrandAliases;
  readonly bounds: CandidateBounds;
  readonly query: Query;
  readonly candidates: CandidateBuffer;
  readonly measures: PairMeasures;
  /** The weight of a unit of each term. */
  readonly termWeights: Float64Array;
  /** Terms of the pool, one candidate after the other. */
  readonly terms: Float64Array;
  /** What is known of each candidate of the pool, in the order compared. */
  readonly found: FoundCandidates;
  /** Places of `found`, best first. */
  readonly order: Uint16Array;
  /** Brands of all segments as they are compared, read on first use. */
  readonly brandNames: (BrandName | undefined)[];
  /** How the brand in question stands to brands of all segments, by their place. */
  readonly relations: Map<number, BrandRelation>;
}

/** Candidates as parallel arrays: objects for all of them would cost more than comparing them. @internal */
export interface FoundCandidates {
  readonly entry: Uint32Array;
  readonly odds: Float64Array;
  readonly shared: Float64Array;
  readonly measuresDiffer: Uint32Array;
  readonly named: Uint8Array;
  readonly brand: Uint8Array;
  readonly differs: Uint8Array;
}

/** All that a screening needs. @internal */
export interface MatcherState extends Engine {
  readonly records: RecordList;
  /** Tells its list from others. */
  readonly digest: ListDigest;
  readonly options: MatcherOptions;
  readonly list: ScreenedList;
  readonly algorithm: string;
  /** The embedding it was built with. */
  readonly semantics?: Semantics | undefined;
}

/** What an engine writes into, for one search at a time. @internal */
export type Buffers = Pick<
  Engine,
  "query" | "candidates" | "measures" | "terms" | "found" | "order"
>;

/** The buffers of a matcher. @internal */
export function createBuffers(
  parts: IndexParts,
  { weights, dictionary }: Pick<Engine, "weights" | "dictionary">,
  bounds: CandidateBounds,
  before?: Buffers,
) {
  const pool = bounds.keep + MOST_BY_CODE;
  return {
    bounds,
    query: before?.query ?? createQuery(conceptTableOf(dictionary)),
    candidates: candidateBufferFor(parts, bounds, before?.candidates),
    measures: before?.measures ?? createMeasures(),
    termWeights: weightsOfTerms(weights),
    terms: before?.terms ?? new Float64Array(pool * TERMS),
    found: before?.found ?? createFound(pool),
    order: before?.order ?? new Uint16Array(pool),
    brandNames: [],
    relations: new Map<number, BrandRelation>(),
  };
}

function createFound(pool: number): FoundCandidates {
  return {
    entry: new Uint32Array(pool),
    odds: new Float64Array(pool),
    shared: new Float64Array(pool),
    measuresDiffer: new Uint32Array(pool),
    named: new Uint8Array(pool),
    brand: new Uint8Array(pool),
    differs: new Uint8Array(pool),
  };
}
