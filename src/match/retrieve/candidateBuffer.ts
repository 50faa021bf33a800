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
  /** Sum of each place; zero between searches. A place is that of an entry, or, where `keys` are, one of a table. */
  readonly sums: Float32Array;
  /**
   * The entry of each place of the table, and one more; zero between searches. Empty for short lists. Of long ones a search meets a small part,
   * which stays near at hand where a sum for every entry would not.
   */
  readonly keys: Uint32Array;
  /** Places of the entries met. */
  readonly met: Uint32Array;
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
// A table pays where the sums of all entries would take several times its room.
const FEWEST_TABLES = 4;

// A power of two, so that at most three quarters are taken.
function tableSize(most: number): number {
  let size = 1024;
  while (size * 0.75 < most) size *= 2;
  return size;
}

/**
 * The place of an entry, or the free one where it is to be put. Entries stand in the order of hashes, so that their lowest bits spread them.
 *
 * @internal
 */
export function placeOfEntry(keys: Uint32Array, entry: number): number {
  if (keys.length === 0) return entry;
  const mask = keys.length - 1;
  let place = entry & mask;
  for (;;) {
    const key = keys[place] ?? 0;
    if (key === 0 || key === entry + 1) return place;
    place = (place + 1) & mask;
  }
}

/** The buffers for an index: those of one before where they are large enough. @internal */
export function candidateBufferFor(
  { entries: all }: Pick<IndexParts, "entries">,
  { budget, keep }: CandidateBounds,
  before?: CandidateBuffer,
): CandidateBuffer {
  if (before !== undefined && (before.keys.length > 0 || before.sums.length >= all)) return before;
  // With room for many updates.
  const entries = before === undefined ? all : Math.ceil(all * 1.125);
  // A list that is read in part gives about so many entries, not exactly.
  const most = 2 * budget + 1024;
  const places = tableSize(most);
  const isTable = entries > FEWEST_TABLES * places;
  return {
    sums: new Float32Array(isTable ? places : entries),
    keys: new Uint32Array(isTable ? places : 0),
    met: new Uint32Array(Math.min(entries, most)),
    lists: new Float64Array(MOST_LISTS),
    best: new Uint32Array(keep),
    scores: new Float32Array(keep),
    size: 0,
  };
}
