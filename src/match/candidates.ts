import {
  type Accumulator,
  addPostings,
  clearAccumulator,
  createAccumulator,
} from "./accumulator.ts";
import { BODY } from "./analyse/tokenKinds.ts";
import { ROW, ROW_GRAM_NORM, ROW_INVERSE_NORM } from "./index/entryRow.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import { classOfPosting, entryOfPosting, leastNorms, normBounds } from "./index/posting.ts";
import { TOKEN_POSTINGS, TOKEN_ROW } from "./index/vocabulary.ts";
import type { Query } from "./query.ts";
import { sharedGrams } from "./sharedGrams.ts";
import { sortShort } from "./sortShort.ts";

const SHARE = 0.4;
const FEWEST = 12;
const FEWEST_GRAMS = 4;
const LEAST_LIKENESS = 0.15;
// Some ten milliseconds; listings without any known word are rare in lists longer than that.
const MOST_SEARCHED = 200_000;

/** Buffers of the candidate search. @internal */
export interface CandidateBuffer {
  /** Sums of the entries met. */
  readonly met: Accumulator;
  /** Postings to walk: token number, or pair number with the sign bit, by rising length. */
  readonly lists: Float64Array;
  /** Best entries, best first. */
  readonly entries: Uint32Array;
  /** Their sums over their length. */
  readonly scores: Float32Array;
  /** How many. */
  size: number;
  /** Places of those met that may be kept. */
  readonly likely: Uint16Array;
  /** Their sums over their length. */
  readonly scored: Float64Array;
  /** Best sums, each over the greatest length it may have. */
  readonly leads: Float64Array;
}

/** How the candidate search is bounded. @internal */
export interface CandidateBounds {
  /** Most postings read. */
  readonly budget: number;
  /** Most candidates kept by their words. */
  readonly keep: number;
  /** Whether those far behind the best are kept too: they can be shown, and never decide. */
  readonly thorough: boolean;
}

/** Makes the buffers for an index. @internal */
export function createCandidateBuffer(index: MatchIndex, bounds: CandidateBounds): CandidateBuffer {
  const met = createAccumulator(index, bounds.budget);
  return {
    met,
    likely: new Uint16Array(met.postings.length),
    scored: new Float64Array(met.postings.length),
    leads: new Float64Array(Math.max(FEWEST, bounds.keep)),
    lists: new Float64Array(4096),
    entries: new Uint32Array(bounds.keep),
    scores: new Float32Array(bounds.keep),
    size: 0,
  };
}

/**
 * Finds the entries that share the rarest words and word pairs with the query, reading at most a fixed number of
 * postings, so that the time hardly depends on the size of the index.
 *
 * @internal
 */
export function findCandidates(
  buffer: CandidateBuffer,
  query: Query,
  index: MatchIndex,
  bounds: CandidateBounds,
): void {
  clearAccumulator(buffer.met);
  const lists = collectLists(buffer, query, index);
  let left = bounds.budget;
  for (let at = 0; at < lists; at++) {
    const packed = buffer.lists[at] ?? 0;
    const length = Math.floor(packed / 4096);
    const which = packed % 4096;
    if (length > left && at >= 2) break;
    const stride = length > left ? Math.ceil(length / Math.max(1, left)) : 1;
    if (which < 2048) addToken(buffer.met, query, index, which, stride);
    else addPair(buffer.met, query, index, which - 2048, stride);
    left -= Math.min(left, Math.ceil(length / stride));
    if (left <= 0) break;
  }
  keepBest(buffer, index, bounds);
  if (buffer.size === 0) searchByLetters(buffer, query, index);
}

// Each list as length · 4096 + which, so that one numeric sort puts the rarest first.
function collectLists(buffer: CandidateBuffer, query: Query, index: MatchIndex): number {
  const { rows } = index.vocabulary;
  let lists = 0;
  for (let at = 0; at < query.size; at++) {
    const token = query.tokens[at] ?? -1;
    if (token < 0 || ((query.kinds[at] ?? 0) & BODY) !== 0) continue;
    const row = token * TOKEN_ROW + TOKEN_POSTINGS;
    const length = (rows[row + TOKEN_ROW] ?? 0) - (rows[row] ?? 0);
    if (length > 0) buffer.lists[lists++] = length * 4096 + at;
  }
  const { scanner } = query;
  const { pairs } = index;
  for (let at = 0; at < scanner.pairCount && at < 2048; at++) {
    const bucket = (scanner.pairs[at] ?? 0) >>> pairs.shift;
    const length = (pairs.bucketFrom[bucket + 1] ?? 0) - (pairs.bucketFrom[bucket] ?? 0);
    if (length > 0) buffer.lists[lists++] = length * 4096 + 2048 + at;
  }
  sortShort(buffer.lists, lists);
  return lists;
}

function addToken(
  met: Accumulator,
  query: Query,
  index: MatchIndex,
  at: number,
  stride: number,
): void {
  const row = (query.tokens[at] ?? 0) * TOKEN_ROW + TOKEN_POSTINGS;
  const idf = query.idf[at] ?? 0;
  const { rows } = index.vocabulary;
  const stretch = { from: rows[row] ?? 0, to: rows[row + TOKEN_ROW] ?? 0, stride };
  addPostings(met, index.postings, stretch, idf * idf);
}

function addPair(
  met: Accumulator,
  query: Query,
  index: MatchIndex,
  at: number,
  stride: number,
): void {
  const key = query.scanner.pairs[at] ?? 0;
  const { bucketFrom, keyed, shift } = index.pairs;
  const bucket = key >>> shift;
  const to = 2 * (bucketFrom[bucket + 1] ?? 0);
  for (let each = 2 * (bucketFrom[bucket] ?? 0); each < to; each += 2 * stride) {
    if (keyed[each] === key)
      addPostings(met, keyed, { from: each + 1, to: each + 2, stride: 1 }, index.idfMax);
  }
}

// No word in common: rather than to miss a misspelt offer, every title is compared by its letters.
function searchByLetters(buffer: CandidateBuffer, query: Query, index: MatchIndex): void {
  const { scanner } = query;
  if (scanner.gramCount < FEWEST_GRAMS || index.entries > MOST_SEARCHED) return;
  const { floats } = index.rows;
  for (let entry = 0; entry < index.entries; entry++) {
    const norm = query.gramNorm2 * (floats[entry * ROW + ROW_GRAM_NORM] ?? 0);
    const cosine = norm > 0 ? sharedGrams(query, index, entry) / Math.sqrt(norm) : 0;
    if (cosine >= LEAST_LIKENESS) insert(buffer, entry, Math.fround(cosine), FEWEST);
  }
}

function keepBest(buffer: CandidateBuffer, index: MatchIndex, bounds: CandidateBounds): void {
  const { met, likely, scored } = buffer;
  const { floats } = index.rows;
  const size = collectLikely(met, likely, leastKept(buffer, bounds));
  for (let at = 0; at < size; at++) {
    const place = likely[at] ?? 0;
    const row = entryOfPosting(met.postings[place] ?? 0) * ROW;
    scored[at] = (met.sums[place] ?? 0) * (floats[row + ROW_INVERSE_NORM] ?? 0);
  }
  buffer.size = 0;
  for (let at = 0; at < size; at++) {
    const entry = entryOfPosting(met.postings[likely[at] ?? 0] ?? 0);
    insert(buffer, entry, scored[at] ?? 0, bounds.keep);
  }
  if (!bounds.thorough) buffer.size = withoutWeak(buffer);
}

// Those not ruled out by their bounds. Their lengths are read in a row afterwards: memory answers many such questions at once.
function collectLikely(
  { postings, sums, size: met }: Accumulator,
  likely: Uint16Array,
  least: number,
): number {
  let size = 0;
  for (let at = 0; at < met; at++) {
    const most = (sums[at] ?? 0) * (normBounds[classOfPosting(postings[at] ?? 0)] ?? 0);
    if (most < least) continue;
    likely[size++] = at;
  }
  return size;
}

// What the last of those kept scores at least, or a share of the best, told from bounds alone: reading the length of each would
// cost a trip to memory.
function leastKept({ met, leads }: CandidateBuffer, { thorough, keep }: CandidateBounds): number {
  const { postings, sums, size } = met;
  const most = thorough ? keep : FEWEST;
  leads.fill(Number.NEGATIVE_INFINITY, 0, most);
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at++) {
    const score = (sums[at] ?? 0) * (leastNorms[classOfPosting(postings[at] ?? 0)] ?? 0);
    if (score <= last) continue;
    let place = most - 1;
    while (place > 0 && (leads[place - 1] ?? 0) < score) {
      leads[place] = leads[place - 1] ?? 0;
      place--;
    }
    leads[place] = score;
    last = leads[most - 1] ?? 0;
  }
  return thorough ? last : Math.min(SHARE * (leads[0] ?? 0), last);
}

// Measured on every labelled set: none below this share of the best ever reaches a person.
function withoutWeak({ scores, size }: CandidateBuffer): number {
  const cut = SHARE * (scores[0] ?? 0);
  let kept = Math.min(size, FEWEST);
  while (kept < size && (scores[kept] ?? 0) >= cut) kept++;
  return kept;
}

// Insertion into a short sorted list: nearly all entries fall at the first comparison.
function insert(buffer: CandidateBuffer, entry: number, score: number, keep: number): void {
  const { entries, scores } = buffer;
  if (buffer.size === keep && score <= (scores[keep - 1] ?? 0)) return;
  let place = buffer.size < keep ? buffer.size++ : keep - 1;
  while (place > 0 && (scores[place - 1] ?? 0) < score) {
    scores[place] = scores[place - 1] ?? 0;
    entries[place] = entries[place - 1] ?? 0;
    place--;
  }
  scores[place] = score;
  entries[place] = entry;
}
