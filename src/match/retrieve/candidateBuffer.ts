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

/** The buffers for an index: those of one before where they are large enough. @internal */
export function candidateBufferFor(
  { entries: all }: Pick<IndexParts, "entries">,
  { budget, keep }: CandidateBounds,
  before?: CandidateBuffer,
): CandidateBuffer {
  if (before !== undefined && before.sums.length >= all) return before;
  // With room for many updates.
  const entries = before === undefined ? all : Math.ceil(all * 1.125);
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
