import type { BrandName } from "./brandName.ts";
import { type CandidateBounds, type CandidateBuffer, createCandidateBuffer } from "./candidates.ts";
import { createMeasures, type PairMeasures } from "./compare.ts";
import type { BrandAliases } from "./compareBrands.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { MatcherOptions, MatchThresholds } from "./matcherOptions.ts";
import { createQuery, type Query } from "./query.ts";
import type { RecordStore } from "./recordStore.ts";
import type { ScreenedList } from "./screening.ts";
import { TERMS } from "./terms.ts";
import type { MatchWeights } from "./weights.ts";

/** Most candidates found by a code, beside those found by words. @internal */
export const MOST_BY_CODE = 128;

/** An index with what is needed to search it; the buffers serve one search at a time. @internal */
export interface Engine {
  readonly index: MatchIndex;
  readonly weights: MatchWeights;
  readonly thresholds: MatchThresholds;
  readonly aliases: BrandAliases;
  readonly bounds: CandidateBounds;
  readonly query: Query;
  readonly candidates: CandidateBuffer;
  readonly measures: PairMeasures;
  /** Terms of the pool, one candidate after the other. */
  readonly terms: Float64Array;
  /** Brands of the index as they are compared, read on first use. */
  readonly brandNames: (BrandName | undefined)[];
}

/** All that a screening needs. @internal */
export interface MatcherState extends Engine {
  readonly records: RecordStore;
  readonly options: MatcherOptions;
  readonly list: ScreenedList;
  readonly algorithm: string;
}

/** The buffers of a matcher. @internal */
export function createBuffers(index: MatchIndex, bounds: CandidateBounds) {
  return {
    bounds,
    query: createQuery(),
    candidates: createCandidateBuffer(index, bounds),
    measures: createMeasures(),
    terms: new Float64Array((bounds.keep + MOST_BY_CODE) * TERMS),
    brandNames: [],
  };
}
