import type { IndexParts } from "../index/indexParts.ts";

/** How the candidate search is bounded. @internal */
export interface CandidateBounds {
  /** Most postings read. */
  readonly budget: number;
  /** Most candidates kept by their words. */
  readonly keep: number;
}

/** Buffers of the candidate search. @internal */
export interface CandidateBuffer {
  /** Sum of each entry; zero between searches. */
  readonly sums: Float32Array;
  /** Entries met. */
  readonly entries: Uint32Array;
  /** Lists to read, by rising length. */
  readonly lists: Float64Array;
  /** Best entries, best first. */
  readonly best: Uint32Array;
  /** Their sums. */
  readonly scores: Float32Array;
  /** How many. */
  size: number;
}

const MOST_LISTS = 2048;

/** Makes the buffers for an index. @internal */
export function createCandidateBuffer(
  { entries }: Pick<IndexParts, "entries">,
  { budget, keep }: CandidateBounds,
): CandidateBuffer {
  return {
    sums: new Float32Array(entries),
    // A list that is read in part gives about so many entries, not exactly.
    entries: new Uint32Array(Math.min(entries, 2 * budget + 1024)),
    lists: new Float64Array(MOST_LISTS),
    best: new Uint32Array(keep),
    scores: new Float32Array(keep),
    size: 0,
  };
}
