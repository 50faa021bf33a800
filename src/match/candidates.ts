import { BODY } from "./analyse/tokenKinds.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { Query } from "./query.ts";
import { sharedGrams } from "./sharedGrams.ts";

const SHARE = 0.4;
const FEWEST = 12;
const FEWEST_GRAMS = 4;
const LEAST_LIKENESS = 0.15;
// Some ten milliseconds; listings without any known word are rare in lists longer than that.
const MOST_SEARCHED = 200_000;

/** Buffers of the candidate search. @internal */
export interface CandidateBuffer {
  /** Sum by entry; zero between searches. */
  readonly sums: Float32Array;
  /** One over the length of each entry's title. */
  readonly inverseNorm: Float32Array;
  /** Entries met, in order. */
  readonly touched: Uint32Array;
  /** Postings to walk: token number, or pair number with the sign bit, by rising length. */
  readonly lists: Float64Array;
  /** Best entries, best first. */
  readonly entries: Uint32Array;
  /** Their sums over their length. */
  readonly scores: Float32Array;
  /** How many. */
  size: number;
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
  return {
    sums: new Float32Array(index.entries),
    inverseNorm: index.headNorm2.map((norm) => 1 / Math.sqrt(Math.max(norm, 1e-9))),
    touched: new Uint32Array(Math.min(index.entries, bounds.budget * 2) + 1),
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
  const lists = collectLists(buffer, query, index);
  let left = bounds.budget;
  let touched = 0;
  for (let at = 0; at < lists; at++) {
    const packed = buffer.lists[at] ?? 0;
    const length = Math.floor(packed / 4096);
    const which = packed % 4096;
    if (length > left && at >= 2) break;
    const stride = length > left ? Math.ceil(length / Math.max(1, left)) : 1;
    touched =
      which < 2048
        ? addToken(buffer, query, index, which, stride, touched)
        : addPair(buffer, query, index, which - 2048, stride, touched);
    left -= Math.min(left, Math.ceil(length / stride));
    if (left <= 0) break;
  }
  keepBest(buffer, touched, bounds.keep);
  if (buffer.size === 0) searchByLetters(buffer, query, index);
  else if (!bounds.thorough) dropWeak(buffer);
}

// Each list as length · 4096 + which, so that one numeric sort puts the rarest first.
function collectLists(buffer: CandidateBuffer, query: Query, index: MatchIndex): number {
  let lists = 0;
  for (let at = 0; at < query.size; at++) {
    const token = query.tokens[at] ?? -1;
    if (token < 0 || ((query.kinds[at] ?? 0) & BODY) !== 0) continue;
    const length = (index.postingFrom[token + 1] ?? 0) - (index.postingFrom[token] ?? 0);
    if (length > 0) buffer.lists[lists++] = length * 4096 + at;
  }
  const { scanner } = query;
  const { pairs } = index;
  for (let at = 0; at < scanner.pairCount && at < 2048; at++) {
    const bucket = (scanner.pairs[at] ?? 0) >>> pairs.shift;
    const length = (pairs.bucketFrom[bucket + 1] ?? 0) - (pairs.bucketFrom[bucket] ?? 0);
    if (length > 0) buffer.lists[lists++] = length * 4096 + 2048 + at;
  }
  sortAscending(buffer.lists, lists);
  return lists;
}

function addToken(
  buffer: CandidateBuffer,
  query: Query,
  index: MatchIndex,
  at: number,
  stride: number,
  touchedBefore: number,
): number {
  const token = query.tokens[at] ?? 0;
  const idf = query.idf[at] ?? 0;
  const weight = idf * idf;
  const { sums, touched } = buffer;
  const { postings } = index;
  const to = index.postingFrom[token + 1] ?? 0;
  let count = touchedBefore;
  for (let each = index.postingFrom[token] ?? 0; each < to; each += stride) {
    const entry = postings[each] ?? 0;
    const sum = sums[entry] ?? 0;
    if (sum === 0) touched[count++] = entry;
    sums[entry] = sum + weight;
  }
  return count;
}

function addPair(
  buffer: CandidateBuffer,
  query: Query,
  index: MatchIndex,
  at: number,
  stride: number,
  touchedBefore: number,
): number {
  const key = query.scanner.pairs[at] ?? 0;
  const { pairs } = index;
  const bucket = key >>> pairs.shift;
  const check = key & 0xffff;
  const weight = index.idfMax;
  const { sums, touched } = buffer;
  let count = touchedBefore;
  const to = pairs.bucketFrom[bucket + 1] ?? 0;
  for (let each = pairs.bucketFrom[bucket] ?? 0; each < to; each += stride) {
    if (pairs.checks[each] !== check) continue;
    const entry = pairs.entries[each] ?? 0;
    const sum = sums[entry] ?? 0;
    if (sum === 0) touched[count++] = entry;
    sums[entry] = sum + weight;
  }
  return count;
}

// No word in common: rather than to miss a misspelt offer, every title is compared by its letters.
function searchByLetters(buffer: CandidateBuffer, query: Query, index: MatchIndex): void {
  const { scanner } = query;
  if (scanner.gramCount < FEWEST_GRAMS || index.entries > MOST_SEARCHED) return;
  const { sums } = buffer;
  let touched = 0;
  for (let entry = 0; entry < index.entries; entry++) {
    const norm = query.gramNorm2 * (index.gramNorm2[entry] ?? 0);
    const cosine = norm > 0 ? sharedGrams(query, index, entry) / Math.sqrt(norm) : 0;
    if (cosine < LEAST_LIKENESS || touched === buffer.touched.length) continue;
    buffer.touched[touched++] = entry;
    // keepBest divides by the length of the title's words, which these have not in common.
    sums[entry] = cosine / (buffer.inverseNorm[entry] ?? 1);
  }
  keepBest(buffer, touched, FEWEST);
}

// Measured on every labelled set: none below this share of the best ever reaches a person.
function dropWeak(buffer: CandidateBuffer): void {
  const cut = SHARE * (buffer.scores[0] ?? 0);
  let size = Math.min(buffer.size, FEWEST);
  while (size < buffer.size && (buffer.scores[size] ?? 0) >= cut) size++;
  buffer.size = size;
}

// Insertion into a short sorted list: nearly all entries fall at the first comparison.
function keepBest(buffer: CandidateBuffer, touched: number, keep: number): void {
  const { sums, entries, scores, inverseNorm } = buffer;
  let size = 0;
  let least = -1;
  for (let at = 0; at < touched; at++) {
    const entry = buffer.touched[at] ?? 0;
    const score = (sums[entry] ?? 0) * (inverseNorm[entry] ?? 0);
    sums[entry] = 0;
    if (size === keep && score <= least) continue;
    let place = size < keep ? size++ : keep - 1;
    while (place > 0 && (scores[place - 1] ?? 0) < score) {
      scores[place] = scores[place - 1] ?? 0;
      entries[place] = entries[place - 1] ?? 0;
      place--;
    }
    scores[place] = score;
    entries[place] = entry;
    least = scores[size - 1] ?? 0;
  }
  buffer.size = size;
}

function sortAscending(values: Float64Array, size: number): void {
  if (size > 96) {
    values.subarray(0, size).sort();
    return;
  }
  for (let at = 1; at < size; at++) {
    const value = values[at] ?? 0;
    let place = at - 1;
    while (place >= 0 && (values[place] ?? 0) > value) {
      values[place + 1] = values[place] ?? 0;
      place--;
    }
    values[place + 1] = value;
  }
}
