import type { BrandName } from "./brandName.ts";
import { type CandidateBounds, type CandidateBuffer, createCandidateBuffer } from "./candidates.ts";
import { createMeasures, type PairMeasures } from "./compare.ts";
import type { BrandAliases } from "./compareBrands.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { MatcherOptions, MatchThresholds } from "./matcherOptions.ts";
import type { Candidate } from "./pool.ts";
import { createQuery, type Query } from "./query.ts";
import type { RecordStore } from "./recordStore.ts";
import type { Refinement } from "./refine.ts";
import type { ScreenedList } from "./screening.ts";
import { TERMS } from "./terms.ts";
import type { MatchWeights } from "./weights.ts";

/** Most candidates compared for one listing. @internal */
export const POOL = 256;

/** All that a screening needs; the buffers serve one screening at a time. @internal */
export interface MatcherState {
  readonly records: RecordStore;
  readonly index: MatchIndex;
  readonly options: MatcherOptions;
  readonly weights: MatchWeights;
  readonly thresholds: MatchThresholds;
  readonly aliases: BrandAliases;
  readonly list: ScreenedList;
  readonly algorithm: string;
  readonly bounds: CandidateBounds;
  readonly query: Query;
  readonly candidates: CandidateBuffer;
  readonly measures: PairMeasures;
  /** Terms of the pool, one candidate after the other. */
  readonly terms: Float64Array;
  /** Brands of the index as they are compared, read on first use. */
  readonly brandNames: (BrandName | undefined)[];
  /** Candidates of the present screening that were read from their records. */
  readonly refined: Map<Candidate, Refinement>;
}

/** The buffers of a matcher. @internal */
export function createBuffers(index: MatchIndex) {
  const bounds: CandidateBounds = { budget: 4096, keep: 64 };
  return {
    bounds,
    query: createQuery(),
    candidates: createCandidateBuffer(index, bounds),
    measures: createMeasures(),
    terms: new Float64Array(POOL * TERMS),
    brandNames: [],
    refined: new Map<Candidate, Refinement>(),
  };
}
